namespace HemaSite.Markdown.Reading;

/// <summary>
/// Browsers take &lt;svg/onload=…&gt; for a tag, Markdown takes it for words. With a blank in the place of the slash both agree,
/// and the filter of markup can take it out and say so.
/// </summary>
internal static class SlashedTags
{
    /// <summary>Puts blanks for such slashes into the text that goes to the parser, but not inside code.</summary>
    public static void Open(string body, Fences fences, char[] text)
    {
        for (var at = body.IndexOf('<', StringComparison.Ordinal); at >= 0; at = body.IndexOf('<', at + 1))
        {
            var end = at + 1;
            while (end < body.Length && char.IsAsciiLetterOrDigit(body[end]))
            {
                end++;
            }

            if (end > at + 1 && end + 1 < body.Length && body[end] == '/' && char.IsAsciiLetter(body[end + 1])
                && text[end] == '/' && !fences.Holds(at) && !IsInCode(body, at))
            {
                text[end] = ' ';
            }
        }
    }

    // An odd number of ` before it in its line: inside code, as people write it.
    private static bool IsInCode(string body, int at)
    {
        var line = body.LastIndexOf('\n', at) + 1;
        return body.AsSpan(line, at - line).Count('`') % 2 == 1;
    }
}
