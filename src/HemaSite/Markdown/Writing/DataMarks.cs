using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Html;
using HemaSite.Markdown.Reading;
using HemaSite.Text;

namespace HemaSite.Markdown.Writing;

/// <summary>Puts the site's own data where a text asks for it.</summary>
internal static class DataMarks
{
    /// <summary>Replaces every data mark by its HTML, which is filtered and balanced like a writer's; a paragraph of its own is dropped.</summary>
    public static string Fill(string html, IReadOnlyList<string> data)
    {
        if (data.Count == 0)
        {
            return html;
        }

        var result = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf(Marks.Data) is var at and >= 0)
        {
            var after = rest[(at + Marks.DataLength(rest[at..]))..];
            var before = rest[..at];
            if (before.EndsWith("<p>") && after.StartsWith("</p>"))
            {
                before = before[..^3];
                after = after[4..];
            }

            result.Append(before).Append(Clean(data[Marks.ReadData(rest[at..])]));
            rest = after;
        }

        return result.Append(rest).ToString();
    }

    private static string Clean(string html)
    {
        var output = new StringBuilder();
        var filter = new MarkupFilter(new()
        {
            Link = static (address, _) =>
                SafeUrl.Clean(address) is { } url ? new StringBuilder().AppendAttribute("href", url).ToString() : null,
            Picture = static (_, _, _) => "",
            Frame = static (_, _) => null,
            Id = static id => id,
            Pairs = new(html, static _ => false),
            Source = new SourceText(new("data"), html),
            BodyStart = 0,
            Complaints = new Complaints(),
        });
        filter.Filter(html, 0, html.Length, null, output);
        return HtmlBalance.Balance(output.ToString());
    }
}
