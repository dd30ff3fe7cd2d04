using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Linking;

/// <summary>The pages that a front page names in home_sections, to show what lies below them.</summary>
public static class HomeSections
{
    /// <summary>The named pages that exist, in the order written.</summary>
    public static ImmutableArray<ContentPage> Of(Site site, RouteIndex routes, ContentPage home) =>
        [.. home.Document.FrontMatter.HomeSections.Select(name => PageOf(site, routes, home, name)).OfType<ContentPage>()];

    /// <summary>Complains about names behind which there is no page, that of the front page itself among them.</summary>
    public static void Check(Site site, RouteIndex routes, Complaints complaints)
    {
        if (site.Settings.HomePlace is { } place && !site.Pages.Any(page => page.IsFront))
        {
            complaints.Add(SettingsRules.HomeMissing.At(place, site.Settings.Home));
        }

        foreach (var home in site.Pages.Where(page => page is { Kind: PageKind.Home, IsStub: false }))
        {
            foreach (var name in home.Document.FrontMatter.HomeSections.Where(name => PageOf(site, routes, home, name) is null))
            {
                complaints.Add(LinkRules.SectionMissing.At(name.Span, name.Value));
            }
        }
    }

    private static ContentPage? PageOf(Site site, RouteIndex routes, ContentPage home, Located<string> name) =>
        routes.PageAt($"/{name.Value.Trim('/')}", home.Language) is { } url ? site.PagesByUrl.GetValueOrDefault(url) : null;
}
