using System.Text;

namespace HemaSite.Html;

/// <summary>Writes text so that HTML shows it as it is.</summary>
public static class HtmlEscape
{
    /// <summary>Appends text for use between tags or between double quotes.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny("<>&\"");
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

    /// <summary>Appends one attribute with its leading blank.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder output, string name, ReadOnlySpan<char> value) =>
        output.Append(' ').Append(name).Append("=\"").AppendEscaped(value).Append('"');
}
