using HemaSite.Feeds.Discovery;
using HemaSite.Linking;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using HemaSite.Themes;
using NodaTime;

namespace HemaSite.Building;

/// <summary>Writes the files by which search engines, browsers and phones find their way: sitemaps, manifests, descriptions of the search.</summary>
internal static class DiscoveryStage
{
    /// <summary>Writes them all.</summary>
    public static void Write(Site site, Theme theme, Instant now, IArtifactSink sink)
    {
        var files = new RouteIndex(site);
        IEnumerable<string> PicturesOf(ContentPage page) => page.Media
            .Where(file => file.IsPicture)
            .Select(file => files.AddressOf(page.Folder, file))
            .OfType<string>();

        foreach (var (name, bytes) in new Sitemap(site, PicturesOf).Write(now))
        {
            sink.Write(new(name), bytes);
        }

        foreach (var language in site.Settings.Languages)
        {
            sink.Write(new($"{language.Code}/{WebManifest.FileName}"), WebManifest.Write(language, site.Settings, theme));
            if (site.Settings.BaseUrl.Origin.Length > 0 && site.Settings.Outputs.Search)
            {
                var description = $"{theme.Phrases[language.Code].Text("search")}: {site.Settings.TitleIn(language)}";
                sink.Write(
                    new($"{language.Code}/{OpenSearch.FileName}"),
                    OpenSearch.Write(language, PlainPageModel.SearchUrl(language), description, site.Settings, theme));
            }
        }
    }
}
