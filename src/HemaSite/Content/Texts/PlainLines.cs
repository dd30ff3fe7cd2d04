using System.Buffers;

namespace HemaSite.Content.Texts;

/// <summary>
/// The lines of a file that are words and nothing else. Lines that may be code, a table, HTML or a tag of Grav's plugins are passed
/// over: whoever looks at lines and not at parsed Markdown would misread them.
/// </summary>
internal static class PlainLines
{
    private const int IndentOfCode = 4;
    private const string Title = "title:";

    private const string YamlQuotes = " '\"";

    private static readonly SearchValues<char> CodeTablesAndTags = SearchValues.Create("<`|");
    private static readonly SearchValues<char> MarksBefore = SearchValues.Create(" \t-*+>");

    /// <summary>Where the title and the plain lines of the body stand, without the marks of lists and quotations before them.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text, int bodyStart)
    {
        var (fence, end) = (false, 0);
        for (var start = 0; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            var indent = line.Length - line.TrimStart().Length;
            var marker = line.TrimStart();
            if (start < bodyStart)
            {
                if (line.StartsWith(Title, StringComparison.Ordinal))
                {
                    var rest = line[Title.Length..];
                    var words = rest.Trim(YamlQuotes);
                    yield return (start + Title.Length + rest.IndexOf(words), words.Length);
                }

                continue;
            }

            var isFence = marker.StartsWith("```", StringComparison.Ordinal) || marker.StartsWith("~~~", StringComparison.Ordinal);
            fence ^= isFence;
            if (!fence && !isFence && indent < IndentOfCode && !line.ContainsAny(CodeTablesAndTags) && !line.Contains("{{", StringComparison.Ordinal))
            {
                var marks = line.IndexOfAnyExcept(MarksBefore) is >= 0 and var first ? first : line.Length;
                yield return (start + marks, line.Length - marks);
            }
        }
    }
}
