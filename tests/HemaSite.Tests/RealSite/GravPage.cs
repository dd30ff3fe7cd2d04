using System.Collections.Immutable;
using System.Text.Json;
using HemaSite.Tests.Readers;

namespace HemaSite.Tests.RealSite;

/// <summary>What Grav made of one file of the real site: a line of expected/pages.jsonl.</summary>
public sealed record GravPage(string Language, string Url, string Source, string Title, string Menu, string? Date)
{
    public required ImmutableArray<string> Images { get; init; }

    public required string Summary { get; init; }

    public required string Text { get; init; }

    public required int PicturesInText { get; init; }

    /// <summary>Whether it stands in the list of news, whatever its template is.</summary>
    public bool IsPost => Url.StartsWith($"/{Language}/news/", StringComparison.Ordinal);

    /// <summary>The address below the language: "/news/x", "/home".</summary>
    public string Route => Url.Length > 3 ? Url[3..] : "/home";

    /// <summary>The page's folder below user/pages.</summary>
    public string Folder => Source[..Source.LastIndexOf('/')];

    /// <summary>All pages that have an address; two folders with one address count once.</summary>
    public static ImmutableArray<GravPage> All() => [.. Rows().DistinctBy(page => page.Url)];

    /// <summary>One page for every file that has an address.</summary>
    public static IEnumerable<GravPage> Rows()
    {
        foreach (var line in File.ReadLines(Path.Combine(Sites.RealFolder, "expected", "pages.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            string Of(string name) => row.GetProperty(name).GetString()!;
            if (row.GetProperty("routable").GetBoolean())
            {
                yield return new(Of("lang"), Of("url"), Of("source"), Of("title"), Of("menu"), row.GetProperty("date").GetString())
                {
                    Images = [.. row.GetProperty("images").EnumerateArray().Select(image => image.GetString()!)],
                    Summary = Of("summary_text"),
                    Text = Of("content_text"),
                    PicturesInText = row.GetProperty("content_images").GetInt32(),
                };
            }
        }
    }
}
