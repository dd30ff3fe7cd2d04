using System.Buffers;
using System.Text;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>
/// Feeds are read far from the site, so root-relative links in their texts get the site's origin in front, and those to a place of the
/// same page, such as notes, the address of the page.
/// </summary>
internal static class AbsoluteLinks
{
    private static readonly SearchValues<string> Relative = SearchValues.Create([" href=\"#", " href=\"/", " src=\"/"], StringComparison.Ordinal);

    /// <summary>
    /// The HTML with absolute links; from the root when the site's origin is unknown. Our own writer puts attributes in double quotes.
    /// </summary>
    /// <param name="html">A post.</param>
    /// <param name="address">The address of the post.</param>
    /// <param name="baseUrl">The site's address.</param>
    public static string In(string html, string address, BaseUrl baseUrl)
    {
        var text = EmptyLinks.Fill(WithoutVersions(html));
        var (whole, from) = (new StringBuilder(), 0);
        for (var next = text.AsSpan().IndexOfAny(Relative); next >= 0; next = text.AsSpan(from).IndexOfAny(Relative))
        {
            var target = text.IndexOf('"', from + next) + 1;
            whole.Append(text, from, target - from).Append(text[target] == '#' ? address : baseUrl.Origin);
            from = target;
        }

        return from == 0 ? text : whole.Append(text, from, text.Length - from).ToString();
    }

    // Readers of feeds show pictures in widths of their own: the one at src serves them all. Only what our own writer makes is
    // taken out; the same words in a text of the site stay.
    private static string WithoutVersions(string html)
    {
        const string Begin = " srcset=\"/", Sizes = "\" sizes=\"", Source = "<source type=\"image/avif\"";
        var (kept, from) = (new StringBuilder(), 0);
        for (var at = Next(0); at >= 0; at = Next(at + Begin.Length))
        {
            var sizes = html.IndexOf('"', at + Begin.Length);
            var end = sizes > 0 && html.AsSpan(sizes).StartsWith(Sizes) ? html.IndexOf('"', sizes + Sizes.Length) + 1 : 0;
            if (end > 0)
            {
                var isSource = html.AsSpan(0, at).EndsWith(Source);
                kept.Append(html, from, at - from - (isSource ? Source.Length : 0));
                from = end + (isSource ? 1 : 0);
            }
        }

        return from == 0 ? html : kept.Append(html, from, html.Length - from).ToString();

        int Next(int start) => html.IndexOf(Begin, start, StringComparison.Ordinal);
    }
}
