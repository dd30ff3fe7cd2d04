namespace HemaSite.Markdown.Writing.Attributes;

/// <summary>Hands out anchors, each once: the second "tarikh" is "tarikh-2".</summary>
internal sealed class HeadingIds(IReadOnlySet<string> taken)
{
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public string Take(string wanted)
    {
        wanted = wanted.Length == 0 ? "section" : wanted;
        var id = wanted;
        var number = next.GetValueOrDefault(wanted, 2);
        while (taken.Contains(id) || !used.Add(id))
        {
            id = $"{wanted}-{number++}";
        }

        next[wanted] = number;
        return id;
    }
}
