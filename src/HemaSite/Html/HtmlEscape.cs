using System.Buffers;
using System.Text;

namespace HemaSite.Html;

/// <summary>Writes text so that HTML shows it as it is.</summary>
public static class HtmlEscape
{
    private const char FirstMark = '\ufdd0';
    private const char LastMark = '\ufdef';

    // ASCII alone is searched a vector at a time; with the marks among them every Cyrillic letter would be looked up.
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    /// <summary>Appends text for use between tags or between double quotes; marks of the Markdown room are left out.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var mark = text.IndexOfAnyInRange(FirstMark, LastMark); mark >= 0; mark = text.IndexOfAnyInRange(FirstMark, LastMark))
        {
            output.AppendMarkless(text[..mark]);
            text = text[(mark + 1)..];
        }

        return output.AppendMarkless(text);
    }

    /// <summary>Appends one attribute with its leading blank.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder output, string name, ReadOnlySpan<char> value) =>
        output.Append(' ').Append(name).Append("=\"").AppendEscaped(value).Append('"');

    private static StringBuilder AppendMarkless(this StringBuilder output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                return output.Append(text);
            }

            output.Append(text[..special]).Append(text[special] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => "&quot;",
            });
            text = text[(special + 1)..];
        }
    }
}
