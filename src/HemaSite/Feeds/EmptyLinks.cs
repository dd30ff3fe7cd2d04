using System.Text;

namespace HemaSite.Feeds;

/// <summary>
/// Links whose words the style sheet of the site puts there: those that stand for a video or a map, and the way back from a note. A feed
/// reader has no such sheet, so the words go into the link.
/// </summary>
internal static class EmptyLinks
{
    private const string End = "></a>";
    private const string Label = " data-label=\"";

    /// <summary>The HTML with words in these links. Our own writer puts attributes in double quotes.</summary>
    public static string Fill(string html)
    {
        var (filled, from) = (new StringBuilder(), 0);
        for (var at = html.IndexOf(End, StringComparison.Ordinal); at >= 0; at = html.IndexOf(End, at + 1, StringComparison.Ordinal))
        {
            if (html.LastIndexOf("<a ", at, StringComparison.Ordinal) is >= 0 and var start && WordsOf(html.AsSpan(start, at - start)) is { IsEmpty: false } words)
            {
                filled.Append(html, from, at + 1 - from).Append(words);
                from = at + 1;
            }
        }

        return from == 0 ? html : filled.Append(html, from, html.Length - from).ToString();
    }

    private static ReadOnlySpan<char> WordsOf(ReadOnlySpan<char> tag)
    {
        if (tag.Contains('>'))
        {
            // The end of something else: a link around a picture, say.
            return [];
        }

        if (tag.Contains("class=\"footnote-back\"", StringComparison.Ordinal))
        {
            return "↩";
        }

        if (tag.IndexOf(Label) is not (>= 0 and var at))
        {
            return [];
        }

        var words = tag[(at + Label.Length)..];
        return words[..words.IndexOf('"')];
    }
}
