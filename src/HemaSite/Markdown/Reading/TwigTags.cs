using System.Text.RegularExpressions;
using HemaSite.Diagnostics.Rules;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Markdown.Reading;

/// <summary>Takes template tags out of pages that say process.twig; the only thing they can bring is a price list.</summary>
internal sealed partial class TwigTags(BodyReader reader, BodyContext context)
{
    private const int MostData = 4000;
    private readonly List<string> data = [];
    private string city = "";

    /// <summary>Puts marks or blanks over the tags and returns the data that marks stand for.</summary>
    public IReadOnlyList<string> Replace(char[] target)
    {
        if (!context.Twig)
        {
            return data;
        }

        var position = 0;
        while (Lines.Next(reader.Body, ref position, out var range))
        {
            Line(range.Start.Value, range.End.Value, target);
        }

        return data;
    }

    private void Line(int start, int end, char[] target)
    {
        var at = start;
        var alone = true;
        var tags = new List<(int Start, int End)>();
        while (at + 1 < end)
        {
            var close = reader.Body[at] != '{' ? "" : reader.Body[at + 1] switch { '{' => "}}", '%' => "%}", '#' => "#}", _ => "" };
            var stop = close.Length == 0 ? -1 : reader.Body.IndexOf(close, at + 2, end - at - 2, StringComparison.Ordinal);
            if (stop < 0)
            {
                alone &= char.IsWhiteSpace(reader.Body[at]);
                at++;
                continue;
            }

            tags.Add((at, stop + 2));
            at = stop + 2;
        }

        alone &= at >= end || char.IsWhiteSpace(reader.Body[at]);
        foreach (var tag in tags)
        {
            Tag(tag.Start, tag.End, alone, target);
        }
    }

    private void Tag(int start, int end, bool alone, char[] target)
    {
        var tag = reader.Body[start..end];
        var place = target.AsSpan(start, end - start);
        place.Fill(alone ? ' ' : Marks.Nothing);
        if (SetCity().Match(tag) is { Success: true } set)
        {
            city = set.Groups["city"].Value;
            return;
        }

        if (PriceList().IsMatch(tag) && data.Count < MostData)
        {
            if (context.TwigData(city, context.Language.Code) is { } html)
            {
                Marks.WriteData(place, data.Count);
                data.Add(html);
            }
            else
            {
                reader.Complain(MarkdownRules.NoPriceList, start, end - start, city, context.Language.Code);
            }
        }
        else if (!SetLanguage().IsMatch(tag))
        {
            reader.Complain(MarkdownRules.TwigRemoved, start, end - start, tag);
        }
    }

    [GeneratedRegex("""^\{%-?\s*set\s+city\s*=\s*['"](?<city>[A-Za-z0-9_-]+)['"]\s*-?%\}$""", RegexOptions.CultureInvariant)]
    private static partial Regex SetCity();

    [GeneratedRegex("""^\{%-?\s*set\s+lang\s*=\s*page\.language\s*-?%\}$""", RegexOptions.CultureInvariant)]
    private static partial Regex SetLanguage();

    [GeneratedRegex("""^\{\{-?\s*pricelist_html\(\s*city\s*,\s*lang\s*\)\s*\|\s*raw\s*-?\}\}$""", RegexOptions.CultureInvariant)]
    private static partial Regex PriceList();
}
