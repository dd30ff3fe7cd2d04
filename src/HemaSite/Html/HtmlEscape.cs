using System.Buffers;
using System.Text;

namespace HemaSite.Html;

/// <summary>Writes text so that HTML shows it as it is.</summary>
public static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<>&\"" + string.Concat(Enumerable.Range('\ufdd0', 32).Select(c => (char)c)));

    /// <summary>Appends text for use between tags or between double quotes; marks of the Markdown room are left out.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder output, ReadOnlySpan<char> text)
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
                '"' => "&quot;",
                _ => "",
            });
            text = text[(special + 1)..];
        }
    }

    /// <summary>Appends one attribute with its leading blank.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder output, string name, ReadOnlySpan<char> value) =>
        output.Append(' ').Append(name).Append("=\"").AppendEscaped(value).Append('"');
}
