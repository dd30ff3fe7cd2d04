using System.Text;
using HemaSite.Html;

namespace HemaSite.Markdown.Finishing;

/// <summary>Puts every outer table into a box of its own that scrolls, by touch and by keyboard, so that the page never scrolls sideways.</summary>
internal static class TableScroll
{
    private const string Open = "<table";
    private const string Close = "</table>";

    /// <summary>The HTML with its tables boxed; it must be balanced.</summary>
    /// <param name="html">A whole text.</param>
    /// <param name="label">What screen readers call the box.</param>
    public static string Wrap(string html, string label)
    {
        var at = html.IndexOf(Open, StringComparison.Ordinal);
        if (at < 0)
        {
            return html;
        }

        var (result, done, depth) = (new StringBuilder(html.Length + 256), 0, 0);
        while (at >= 0)
        {
            if (html[at + 1] == '/')
            {
                depth--;
                at += Close.Length;
                if (depth == 0)
                {
                    result.Append(html, done, at - done).Append("</div>");
                    done = at;
                }
            }
            else
            {
                if (depth++ == 0)
                {
                    result.Append(html, done, at - done).Append("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"")
                        .AppendAttribute("aria-label", label).Append('>');
                    done = at;
                }

                at += Open.Length;
            }

            at = Next(html, at);
        }

        return depth == 0 ? result.Append(html, done, html.Length - done).ToString() : html;
    }

    private static int Next(string html, int from)
    {
        var open = html.IndexOf(Open, from, StringComparison.Ordinal);
        var close = html.IndexOf(Close, from, StringComparison.Ordinal);
        return open < 0 ? close : close < 0 ? open : Math.Min(open, close);
    }
}
