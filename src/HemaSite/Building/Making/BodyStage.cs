using HemaSite.Diagnostics;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Pictures.Plans;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Themes;

namespace HemaSite.Building.Making;

/// <summary>Turns the Markdown of pages into HTML, with links that the whole site resolves.</summary>
internal sealed class BodyStage(Site site, Theme theme, IPictureShelf pictures, Complaints complaints)
{
    private readonly LinkResolver links = new(site);
    private readonly MarkdownRenderer markdown = new(Slug.HeadingId, language => Words(language));

    /// <summary>The body of a page.</summary>
    public RenderedBody Render(ContentPage page)
    {
        var phrases = theme.Phrases[page.Language.Code];
        var context = new BodyContext
        {
            Language = page.Language,
            Summary = SummaryOf(page, site.Settings.Summary),
            IsPost = page.Kind == PageKind.Post,
            Typography = site.Settings.Typography,
            FrameHosts = site.Settings.Frames,
            IsMarkup = page.Document.FrontMatter.ProcessMarkdown == false,
            LeavesOutSummary = page.Kind == PageKind.Post && site.WishOf(page, matter => matter.HidePostSummary) == true,
            Twig = page.Document.FrontMatter.ProcessTwig == true,
            ResolveLink = (written, use) => links.Resolve(page, written, use),
            ShowPicture = pictures.Show,
            BeginsWithPicture = page.Cover is null,
            Phrase = key => phrases.Text(key),
            TwigData = site.Data.PriceList,
            FileSize = bytes => NumberFormat.FileSize(bytes, page.Language),
        };
        return markdown.Render(page.Document.Source, page.Document.BodyStart, context, complaints);
    }

    private static Func<string, string> Words(Language language)
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
