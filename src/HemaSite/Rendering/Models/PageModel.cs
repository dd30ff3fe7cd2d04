using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Rendering.Models;

/// <summary>What any page tells its templates; the kinds of pages fill in what they have.</summary>
internal abstract class PageModel
{
    public abstract string Kind { get; }

    public abstract string Template { get; }

    public abstract string Title { get; }

    public abstract string Url { get; }

    public abstract Language Language { get; }

    /// <summary>The same page in every language; the address falls back to what readers of that language have nearest.</summary>
    public abstract ImmutableArray<TranslationLink> Translations { get; }

    public virtual ContentPage? Page => null;

    public virtual RenderedBody Body => RenderedBody.Empty;

    public virtual string Menu => Title;

    public virtual OffsetDateTime? Date => null;

    public virtual string Description => "";

    /// <summary>A description with the number of the list's page behind it, so that no two pages are described alike.</summary>
    protected static string Numbered(string description, int number, Phrasebook phrases) => number == 1 || description.Length == 0
        ? description
        : $"{description} — {phrases.Text("page_n", ("n", number.ToString(CultureInfo.InvariantCulture)))}";

    public virtual ImmutableArray<ContentPage> Breadcrumbs => [];

    /// <summary>The list one step above, which ends the breadcrumbs: the year of a month.</summary>
    public virtual Listing? ListAbove => null;

    public virtual Neighbours? Neighbours => null;

    public virtual ImmutableArray<MenuItem> SectionNavigation => [];

    /// <summary>The visible pages directly below.</summary>
    public virtual ImmutableArray<ContentPage> Children => [];

    public virtual string? EditUrl => null;

    public virtual string? Notice => null;

    public virtual bool IsIndexed => true;

    /// <summary>What search engines are told; null for nothing.</summary>
    public virtual string? Robots => IsIndexed ? null : "noindex";

    /// <summary>Further meta elements by name, such as google-site-verification.</summary>
    public virtual IEnumerable<KeyValuePair<string, string>> Metadata => [];

    /// <summary>Whether tags and categories stand under the text.</summary>
    public virtual bool ShowsTerms => true;

    /// <summary>The side on which a section's pages are listed: left or right (Grav's sections_nav_align).</summary>
    public virtual string SectionNavigationSide => "left";

    public virtual bool ShowsTitle => true;

    public virtual string? RedirectUrl => null;

    public virtual string? CanonicalUrl => Url;

    public virtual ImmutableSortedDictionary<string, YamlNode> Extra => ImmutableSortedDictionary<string, YamlNode>.Empty;

    /// <summary>The list the page shows, if any, and the number of this page of it.</summary>
    public virtual Listing? Listing => null;

    public virtual int ListNumber => 1;

    /// <summary>The list whose latest posts, terms and years stand in the sidebar; null without a sidebar.</summary>
    public virtual ContentPage? SidebarSection => null;
}
