using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;
using HemaSite.Rendering.Models;
using HemaSite.Themes;

namespace HemaSite.Building.Making;

/// <summary>The pages of a site that no file of the content stands for: the chooser, "not found", search, redirects.</summary>
internal sealed class PlainPages(Site site, Theme theme, Func<PageModel, PlannedFile> planned)
{
    private readonly Language first = site.Settings.DefaultLanguage;

    /// <summary>All of them.</summary>
    public IEnumerable<PlannedFile> Files() => Own().Concat(Redirects());

    /// <summary>All but the old addresses.</summary>
    public IEnumerable<PlannedFile> Own()
    {
        yield return planned(new PlainPageModel(site, "chooser", "/", site.Settings.TitleIn(first), first));
        yield return planned(NotFound(first, "/404.html"));
        foreach (var language in site.Settings.Languages)
        {
            yield return planned(NotFound(language, $"/{language.Code}/404.html"));

            // A page of content at this address is the site's own idea of a search page: it stays.
            var search = PlainPageModel.SearchUrl(language);
            if (site.Settings.Outputs.Search && !site.PagesByUrl.ContainsKey(search))
            {
                yield return planned(new PlainPageModel(site, PlainPageModel.Search, search, theme.Phrases[language.Code].Text("search"), language));
            }

            if (site.HomeOf(language) is null)
            {
                // The root of a language always answers, if only by leading to its news or to another page of its own. The choice of languages
                // leads back here, so only a language without any page leads there.
                var to = site.MainListOf(language)?.Url ?? FirstPageOf(language)?.Url ?? "/";
                yield return planned(Redirect($"/{language.Code}/", to, language));
            }
        }
    }

    private ContentPage? FirstPageOf(Language language) =>
        site.MainMenus[language.Code].Select(item => item.Page).Concat(site.Pages.Where(page => page.Language == language))
            .FirstOrDefault(page => !page.IsStub && site.PagesByUrl.ContainsKey(page.Url));

    private IEnumerable<PlannedFile> Redirects()
    {
        foreach (var redirect in site.Redirects.Where(redirect => redirect.IsStub && site.Settings.Outputs.RedirectPages))
        {
            var language = site.Settings.Languages.FirstOrDefault(
                other => redirect.To.StartsWith($"/{other.Code}/", StringComparison.Ordinal)) ?? first;
            yield return planned(Redirect(redirect.From, redirect.To, language));
        }
    }

    private PlainPageModel Redirect(string from, string to, Language language) =>
        new(site, "redirect", from, site.Settings.TitleIn(language), language, to);

    private PlainPageModel NotFound(Language language, string url) =>
        new(site, "404", url, theme.Phrases[language.Code].Text("not_found_title"), language);
}
