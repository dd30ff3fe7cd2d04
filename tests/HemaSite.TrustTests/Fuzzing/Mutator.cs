namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Makes texts out of pieces and of one another, the same ones for the same seed.</summary>
public sealed class Mutator(int seed, string[] seeds, string[] pieces)
{
    private const int Longest = 4000;

    private readonly Random random = new(seed);

    /// <summary>The next text.</summary>
    public string Next()
    {
        var text = seeds[random.Next(seeds.Length)];
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            text = Change(text);
        }

        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, pieces[random.Next(pieces.Length)]),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(pieces[random.Next(pieces.Length)], random.Next(2, 60)))),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text[..at] + seeds[random.Next(seeds.Length)][..],
            5 => text.Insert(at, ((char)random.Next(1, 0xD7FF)).ToString()),
            _ => at < text.Length ? string.Concat(text.AsSpan(0, at), ((char)(text[at] ^ (1 << random.Next(7)))).ToString(), text.AsSpan(at + 1)) : text,
        };
    }
}
