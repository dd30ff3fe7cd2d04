using System.Collections.Frozen;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Languages;
using HemaSite.Rendering.Models;
using HemaSite.Rendering.Steps;
using HemaSite.Rendering.Views;
using HemaSite.Settings;
using HemaSite.Themes;

namespace HemaSite.Rendering.Compiled;

/// <summary>Makes the HTML of one page: the layout of its template, then the base layout around it. Safe for many threads.</summary>
internal sealed class PageRenderer
{
    private const string Base = "layouts/base.html";

    private readonly TemplateSet templates;
    private readonly SiteViews views;
    private readonly Theme theme;
    private readonly FrozenDictionary<string, CompiledRenderer> compiled;
    private readonly EngineRenderer engine;

    /// <summary>A renderer for a site with its theme.</summary>
    public PageRenderer(Theme theme, TemplateSet templates, SiteViews views, PictureMarkup pictures, SiteSettings settings, Complaints complaints)
    {
        (this.theme, this.templates, this.views) = (theme, templates, views);
        var names = settings.Languages.ToFrozenDictionary(language => language.Code, language => NamesIn(language, settings, pictures));
        compiled = names.ToFrozenDictionary(language => language.Key, language => new CompiledRenderer(templates, language.Value));
        engine = new(templates, names, complaints);
    }

    /// <summary>Whether pages may be made by compiled templates, as they are but in tests that compare.</summary>
    public bool UsesCompiled { get; init; } = true;

    /// <summary>Hands over the whole page as UTF-8; false with a complaint when a template fails.</summary>
    /// <param name="page">The page.</param>
    /// <param name="write">Takes the bytes, which are not to be kept.</param>
    /// <param name="cancellation">Stops the making.</param>
    public bool Render(PageModel page, Action<ReadOnlySpan<byte>> write, CancellationToken cancellation)
    {
        var template = page.Kind == "home" ? "home" : page.Template;
        var layout = $"layouts/{(page.Page is null ? theme.LayoutOf(template) : theme.PageLayoutOf(template)) ?? "default"}.html";
        if (!templates.Templates.ContainsKey(layout) || !templates.Templates.ContainsKey(Base))
        {
            return false;
        }

        if (UsesCompiled && compiled[page.Language.Code].Render(layout, Base, Names(page), write, cancellation))
        {
            return true;
        }

        if (engine.Render(page, layout, Base, Names(page).ToNames(), cancellation) is not { } html)
        {
            return false;
        }

        write(Encoding.UTF8.GetBytes(html));
        return true;
    }

    /// <summary>Forgets what is kept for the many pages of lists, once they are made.</summary>
    /// <returns>How many bytes of memory that were.</returns>
    public long Forget() => views.Forget() + compiled.Values.Sum(language => language.Forget());

    private PageViews Names(PageModel page) => new(views.Page(page), views.Site(page), views.List(page), views.Sidebar(page));

    private LanguageNames NamesIn(Language language, SiteSettings settings, PictureMarkup pictures)
    {
        var own = Builtins.Own(language, theme.Phrases[language.Code], theme, settings.BaseUrl, pictures);
        return new(language, own, new(() => Builtins.Whole(own)), views.SiteIn(language));
    }
}
