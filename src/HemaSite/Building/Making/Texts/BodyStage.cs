using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Pictures.Plans;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Themes;

namespace HemaSite.Building.Making.Texts;

/// <summary>Turns the Markdown of pages into HTML, with links that the whole site resolves.</summary>
/// <param name="site">The site.</param>
/// <param name="theme">Its theme.</param>
/// <param name="pictures">Its pictures.</param>
/// <param name="isMade">Whether the site itself makes a file, such as a feed.</param>
internal sealed class BodyStage(Site site, Theme theme, IPictureShelf pictures, Func<FilePath, bool> isMade)
{
    private readonly LinkResolver links = new(site, isMade);
    private readonly FrozenSet<string> ids = theme.Ids();
    private readonly GlyphCheck glyphs = new(theme);
    private readonly MarkdownRenderer markdown = new(Slug.HeadingId, language => Words(language));

    /// <summary>Documents whose texts are newer than those the site was linked with; all that linking looks at is the same in them.</summary>
    public IReadOnlyDictionary<FilePath, Document> Newer { get; init; } = ImmutableDictionary<FilePath, Document>.Empty;

    /// <summary>The body of a page, with what is wrong in it.</summary>
    public MadeBody Render(ContentPage page)
    {
        var (own, trace) = (new Complaints(), new BodyTrace(site.Settings.BaseUrl));
        var phrases = theme.Phrases[page.Language.Code];
        var context = new BodyContext
        {
            Language = page.Language,
            Summary = SummaryOf(page, site.Settings.Summary),
            IsPost = page.Kind == PageKind.Post,
            Title = page is { Kind: PageKind.Post, ShowsTitle: true } ? page.Title : null,
            Typography = site.Settings.Typography,
            FrameHosts = site.Settings.Frames,
            TakenIds = ids,
            IsMarkup = page.Document.FrontMatter.ProcessMarkdown == false,
            BreaksLines = page.Document.FrontMatter.AutoLineBreaks == true,
            LeavesOutSummary = page.Kind == PageKind.Post && site.WishOf(page, matter => matter.HidePostSummary) == true,
            Twig = page.Document.FrontMatter.ProcessTwig ?? site.Settings.Twig,
            ResolveLink = (written, use) => trace.Note(written, use, links.Resolve(page, written, use)),
            ShowPicture = (file, request) => trace.Note(pictures.Show(file, request)),
            // On a front page news stand above the text.
            BeginsWithPicture = page.Cover is null && (page.Kind != PageKind.Home || site.MainListOf(page.Language) is not { Posts.IsEmpty: false }),
            Phrase = key => phrases.Text(key),
            TwigData = site.Data.PriceList,
            FileSize = bytes => NumberFormat.FileSize(bytes, page.Language),
        };
        var document = Newer.GetValueOrDefault(page.Document.File.Path, page.Document);
        var body = markdown.Render(document.Source, document.BodyStart, context, own);
        glyphs.Look(page, document.Source, body, own);
        return new(body, own, trace);
    }

    /// <summary>What the links of a text lead to now, as one sum.</summary>
    public ulong SumOf(ContentPage page, IEnumerable<(string Written, LinkUse Use)> written)
    {
        var trace = new BodyTrace(site.Settings.BaseUrl);
        foreach (var (address, use) in written)
        {
            trace.Note(address, use, links.Resolve(page, address, use));
        }

        return trace.LinkSum;
    }

    private static WordSetter Words(Language language)
    {
        var typographer = new Typographer(language);
        return typographer.Apply;
    }

    private static SummarySettings SummaryOf(ContentPage page, SummaryDefaults defaults)
    {
        var own = page.Document.FrontMatter.Summary;
        return new(own.Enabled ?? defaults.IsEnabled, own.Delimiter?.Value ?? defaults.Delimiter, own.Size?.Value ?? defaults.Size);
    }
}
