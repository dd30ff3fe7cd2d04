using System.Text;
using HemaSite.Html.Scanning;

namespace HemaSite.Markdown.Finishing;

/// <summary>
/// Headings without gaps (WCAG technique G141): under the title of the page a text starts at the second level, and no heading lies more than one
/// level below the one before it. Headings that the writer made alike stay alike; the level that was written stays as data-level, for the look.
/// </summary>
internal static class HeadingLevels
{
    private const int Lowest = 6;

    /// <summary>The same text, its headings one below another.</summary>
    /// <param name="html">The text.</param>
    /// <param name="top">The level of its highest headings: 2 below a title of another wording.</param>
    public static string Even(string html, int top = 1)
    {
        if (top == 1 && !HasGaps(html))
        {
            return html;
        }

        var output = new StringBuilder(html.Length + 64);
        var scanner = new HtmlScanner(html, 0, html.Length);
        var (copied, level) = (0, 1);
        // The headings that the next one may lie below: as written, and as they became.
        var above = new Stack<(int Written, int Level)>();
        while (scanner.Next(out var token))
        {
            if (token.Name is not ['h', >= '1' and <= '6'])
            {
                continue;
            }

            output.Append(html, copied, token.Start - copied);
            var written = token.Name[1] - '0';
            if (token.Kind == HtmlTokenKind.Open)
            {
                level = LevelOf(written, top, above);
                output.Append("<h").Append(level).Append(level == written ? "" : $" data-level=\"{written}\"");
                copied = token.Start + "<h1".Length;
            }
            else
            {
                output.Append("</h").Append(level);
                copied = token.Start + "</h1".Length;
            }
        }

        return output.Append(html, copied, html.Length - copied).ToString();
    }

    private static int LevelOf(int written, int top, Stack<(int Written, int Level)> above)
    {
        while (above.TryPeek(out var last) && last.Written > written)
        {
            above.Pop();
        }

        var parent = above.TryPeek(out var found) ? found : (Written: 1, Level: 1);
        if (found.Written == written)
        {
            return found.Level;
        }

        above.Push((written, Math.Min(Math.Min(written + top - 1, Lowest), parent.Level + 1)));
        return above.Peek().Level;
    }

    // A quick look, which may also find what only looks like a heading.
    private static bool HasGaps(ReadOnlySpan<char> html)
    {
        var above = '1';
        while (html.IndexOf("<h") is >= 0 and var at)
        {
            html = html[(at + 2)..];
            if (html is [>= '1' and <= '6' and var level, ..])
            {
                if (level > above + 1)
                {
                    return true;
                }

                above = level;
            }
        }

        return false;
    }
}
