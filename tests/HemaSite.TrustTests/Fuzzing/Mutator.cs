namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Makes texts out of pieces and of one another, the same ones for the same number of a block.</summary>
public sealed class Mutator(int seed, string[] seeds, string[] pieces)
{
    private const int Longest = 4000;

    /// <summary>The texts of a block; each block can be had again without those before it.</summary>
    public IEnumerable<string> Block(int number, int count)
    {
        var random = new Random(HashCode(seed, number));
        for (var i = 0; i < count; i++)
        {
            yield return Next(random);
        }
    }

    // The runtime's own differs between runs.
    private static int HashCode(int seed, int number) => unchecked((seed * 16_777_619) ^ (number * 486_187_739));

    private string Next(Random random)
    {
        var text = seeds[random.Next(seeds.Length)];
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            text = Change(random, text);
        }

        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Change(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, pieces[random.Next(pieces.Length)]),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(pieces[random.Next(pieces.Length)], random.Next(2, 60)))),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => string.Concat(text.AsSpan(0, at), seeds[random.Next(seeds.Length)]),
            5 => text.Insert(at, ((char)random.Next(1, 0xD7FF)).ToString()),
            _ => at < text.Length ? string.Concat(text.AsSpan(0, at), ((char)(text[at] ^ (1 << random.Next(7)))).ToString(), text.AsSpan(at + 1)) : text,
        };
    }
}
