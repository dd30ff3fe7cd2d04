using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Linking.Scheduling;
using HemaSite.Output.Manifests;
using HemaSite.Pages;

namespace HemaSite.Building;

/// <summary>Notes in a manifest what people wrote, so that a publication can say what changes for readers.</summary>
public static class PublishedPages
{
    /// <summary>The facts of a built site.</summary>
    public static SiteFacts FactsOf(Site site, BuildOptions options) => new(site.Settings.Id)
    {
        IsPreview = options.ShowsDrafts || options.ShowsFuture,
        NextChange = Schedule.After(site, options.Now).FirstOrDefault()?.At,
        Pages = Of(site),
    };

    private static ImmutableArray<PublishedPage> Of(Site site)
    {
        var pages = site.Pages.Where(page => !page.IsStub).ToArray();
        var marks = new PublishedPage[pages.Length];
        Parallel.For(0, pages.Length, index => marks[index] = MarkOf(pages[index]));
        return [.. marks.OrderBy(mark => mark.Path)];
    }

    private static PublishedPage MarkOf(ContentPage page) => new(
        new(Uri.UnescapeDataString(page.Url[1..]) + "index.html"), page.Kind == PageKind.Post, page.MediaRoute, page.Title, PrintOf(page));

    // What the author's file says, and the pictures and documents beside it, is what the author changed: the page around follows from
    // others, and how a system ends its lines is nobody's change.
    private static string PrintOf(ContentPage page)
    {
        var print = new Fingerprint().Add(page.Document.Source.EvenSum);
        print.AddAll(page.Folder.Media, file => print.Add(file.Name).Add(file.Size));
        return print.Take().ToString("x16", CultureInfo.InvariantCulture);
    }
}
