namespace HemaSite.Markdown.Reading;

/// <summary>The code fences of a text: which stretches are code, and the fence that is never closed.</summary>
internal sealed class Fences
{
    private readonly List<(int Start, int End)> stretches = [];

    public Fences(string text)
    {
        var position = 0;
        var fence = "";
        var start = 0;
        while (Lines.Next(text, ref position, out var range))
        {
            var line = text.AsSpan(range);
            var run = RunOf(line, out var rest);
            if (fence.Length == 0 && run.Length > 0 && !(run[0] == '`' && rest.Contains('`')))
            {
                (fence, start) = (run, range.Start.Value);
            }
            else if (fence.Length > 0 && run.Length >= fence.Length && run[0] == fence[0] && rest.IsWhiteSpace())
            {
                stretches.Add((start, range.End.Value));
                fence = "";
            }
        }

        if (fence.Length > 0)
        {
            stretches.Add((start, text.Length));
            (OpenFence, OpenAt) = (fence, start);
        }
    }

    /// <summary>The marks of the fence that is never closed, or an empty string.</summary>
    public string OpenFence { get; } = "";

    /// <summary>Where the open fence stands.</summary>
    public int OpenAt { get; }

    /// <summary>Whether an offset lies in a fence.</summary>
    public bool Holds(int offset) => Find(offset, out _);

    /// <summary>The fence around an offset.</summary>
    public bool Find(int offset, out (int Start, int End) fence)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].End < offset)
            {
                low = middle + 1;
            }
            else if (stretches[middle].Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                fence = stretches[middle];
                return true;
            }
        }

        fence = default;
        return false;
    }

    private static string RunOf(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        line = line[indent..];
        rest = line;
        if (indent > 3 || line.Length < 3 || line[0] is not ('`' or '~'))
        {
            return "";
        }

        rest = line.TrimStart(line[0]);
        var count = line.Length - rest.Length;
        return count < 3 ? "" : new string(line[0], count);
    }
}
