using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Languages;
using HemaSite.Settings;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Pages;

/// <summary>Makes the page of a folder in a language, with every default and inherited fact decided.</summary>
internal sealed class PageFactory(SiteSettings settings, RouteTable routes, Visibility options)
{
    // A few dozen words stand on all posts.
    private readonly ConcurrentDictionary<(string Taxonomy, string Word, string Language), Term> words = new();

    /// <summary>
    /// The page, or null when the folder has no file for the language. A file with errors makes a page too: it is never published, but its
    /// text is judged and links to it lead somewhere, so that one run tells all that is wrong and nothing else.
    /// </summary>
    public ContentPage? Make(ContentFolder folder, ContentFolder parent, SharedFacts facts, Language language)
    {
        if (folder.In(language.Code) is not { } document)
        {
            return null;
        }

        var route = routes.Of(folder, language);
        var isHome = route == settings.Home;
        var template = TemplateOf(document, parent);
        // A list may be the front page, as in Grav's blogs.
        var kind = KindOf(template, document.FrontMatter) is var own && isHome && own != PageKind.List ? PageKind.Home : own;
        return Describe(document, facts, folder, language, kind, template, isHome ? "" : route) with { CoverCredit = facts.CreditOf(document) };
    }

    private ContentPage Describe(
        Document document, SharedFacts facts, ContentFolder folder, Language language, PageKind kind, string template, string route)
    {
        var matter = document.FrontMatter;
        var (from, end) = (facts.PublishDateOf(document), IgnoresDates(matter) ? null : facts.EndOf(document));
        var status = StatusOf(matter, from, end);
        var title = matter.Title?.Value ?? TitleFromSlug(folder.Name.Slug);
        var terms = TermsOf(facts, document, language);
        var media = MediaOrder.Of(folder.Media, [.. (matter.MediaOrder ?? []).Select(name => name.Value)]);
        return new()
        {
            Kind = kind,
            Template = template,
            Language = language,
            Folder = folder,
            Document = document,
            Route = route,
            Url = Address.OfPage(language.Code, route),
            MediaRoute = routes.OfFiles(folder),
            Title = title,
            MenuTitle = Text(matter.Menu) ?? title,
            Author = Text(matter.Author) ?? Text(Metadata(matter, "author")),
            Robots = Text(matter.Robots) ?? Text(Metadata(matter, "robots")),
            Date = facts.DateOf(document),
            Updated = matter.Updated?.Value,
            IsUrgent = facts.UrgentUntil(document)?.ToInstant() > options.Now,
            UrgentUntil = facts.UrgentUntil(document),
            From = from,
            Until = end,
            Status = status,
            IsVisible = status == PageStatus.Published && (matter.Visible ?? folder.Name.HasOrderPrefix),
            IsRoutable = matter.Routable ?? !folder.Name.Slug.StartsWith('_'),
            Terms = terms,
            Media = media,
            Cover = matter.HeaderImage.Shown == false || kind is not PageKind.Post ? null : CoverOf(media, facts.HeaderImageOf(document)),
            CoverShape = facts.HeaderShapeOf(document),
            ShowsSidebar = kind is PageKind.Post or PageKind.List && (matter.ShowSidebar ?? kind == PageKind.Post),
            ShowsTitle = matter.HidePageTitle != true,
            HasContinueLink = matter.ContinueLink ?? true,
            IsHiddenFromLists = matter.HideFromPostList ?? false,
            IsFeatured = terms.Any(term => term.IsFeatured),
        };
    }

    private string TemplateOf(Document document, ContentFolder parent)
    {
        if (document.FrontMatter.Template is { } written)
        {
            return written.Value;
        }

        // A file in the flat form is a post where its folder is a list, and a plain page anywhere else.
        return document.File.Template ?? (parent.Documents.Any(above => above.IsList) ? "item" : "default");
    }

    private static PageKind KindOf(string template, FrontMatter matter) => template switch
    {
        "item" => PageKind.Post,
        "blog" => PageKind.List,
        "section" or "sections" or "subsection" => PageKind.Section,
        _ => matter.List.Items is not null ? PageKind.List : PageKind.Page,
    };

    private PageStatus StatusOf(FrontMatter matter, OffsetDateTime? from, OffsetDateTime? end)
    {
        if (matter.Published == false)
        {
            return PageStatus.Draft;
        }

        if (IgnoresDates(matter))
        {
            return PageStatus.Published;
        }

        return end?.ToInstant() <= options.Now ? PageStatus.Expired
            : from?.ToInstant() > options.Now ? PageStatus.Scheduled
            : PageStatus.Published;
    }

    private bool IgnoresDates(FrontMatter matter) => settings.Scheduling == SchedulingPolicy.Grav && matter.Published == true;

    // Two spellings of one word are one term, or the post would stand twice in its list.
    private ImmutableArray<Term> TermsOf(SharedFacts facts, Document document, Language language)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var taxonomy in settings.Taxonomies)
        {
            foreach (var word in facts.TermsOf(document, taxonomy))
            {
                var term = words.GetOrAdd((taxonomy, word.Trim(), language.Code), static (key, known) => known.Self.TermOf(key.Taxonomy, key.Word, known.Language), (Self: this, Language: language));
                if (term.Slug.Length > 0 && !terms.Any(other => other.Taxonomy == taxonomy && other.Slug == term.Slug))
                {
                    terms.Add(term);
                }
            }
        }

        return terms.ToImmutable();
    }

    private Term TermOf(string taxonomy, string word, Language language) =>
        settings.Terms.Find(taxonomy, word, language) is var (slug, title)
            ? new(taxonomy, slug, title, word)
            : new(taxonomy, Slug.FromTitle(word, language), word, word);

    private static MediaFile? CoverOf(ImmutableArray<MediaFile> media, string? named) => named is null
        ? media.FirstOrDefault(file => file.IsPicture)
        : media.FirstOrDefault(file => file.Name == named[(named.LastIndexOf('/') + 1)..]);

    private static Located<string>? Metadata(FrontMatter matter, string name) =>
        matter.Metadata.TryGetValue(name, out var written) ? written : null;

    private static string? Text(Located<string>? written) => written is { Value.Length: > 0 } text ? text.Value : null;

    private static string TitleFromSlug(string slug) => slug.Length == 0
        ? ""
        : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
