namespace HemaSite.BrowserTests;

/// <summary>One page of the example site for every kind, in the languages that have it.</summary>
public static class PageKinds
{
    /// <summary>Addresses below the language.</summary>
    public static (string Kind, string Path)[] All { get; } =
    [
        ("home", ""),
        ("list", "news/"),
        ("second page of a list", "news/page/2/"),
        ("post", "news/2022-04-12-new-laboratory/"),
        ("post with a notice and a table", "news/2026-11-18-blood-drive-moved/"),
        ("post with a gallery", "news/2022-06-14-donor-day/"),
        ("post with a video", "news/2023-11-24-video-tour/"),
        ("post with files", "news/2024-08-29-leaflets/"),
        ("tag", "news/tag/donor/"),
        ("category", "news/category/donors/"),
        ("archive", "news/2024/"),
        ("section", "patients/blood-tests/"),
        ("page", "about/"),
        ("page with a map", "contacts/"),
        ("parent page", "branches/"),
        ("search", "search/"),
        ("not found", "404.html"),
    ];

    /// <summary>Each kind in Kazakh and in Russian.</summary>
    public static TheoryData<string, string> InBothLanguages =>
        [.. All.SelectMany(page => new[] { "kk", "ru" }.Select(language => (page.Kind, $"/{language}/{page.Path}")))];

    /// <summary>Each kind once.</summary>
    public static TheoryData<string, string> Kinds => [.. All];
}
