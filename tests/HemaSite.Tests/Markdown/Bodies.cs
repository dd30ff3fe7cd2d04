using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;
using HemaSite.Text;

namespace HemaSite.Tests.Markdown;

/// <summary>Renders bodies for tests with a site on which every relative address exists unless it says "missing".</summary>
internal static class Bodies
{
    private static readonly MarkdownRenderer Renderer = new((text, _) => text.ToLowerInvariant().Replace(' ', '-'));

    public static BodyContext Context { get; } = new()
    {
        Language = Language.Kazakh,
        Summary = SummarySettings.Default,
        FrameHosts = ["yandex.com"],
        ResolveLink = Resolve,
        Phrase = key => key,
        FileSize = size => $"{size} Б",
    };

    public static (RenderedBody Body, string[] Complaints) Render(string text, BodyContext? context = null, MarkdownRenderer? renderer = null)
    {
        var complaints = new Complaints();
        var body = (renderer ?? Renderer).Render(new SourceText(new FilePath("item.kk.md"), text), 0, context ?? Context, complaints);
        return (body, [.. complaints.InOrder().Select(Show)]);
    }

    public static string Html(string text) => Render(text).Body.ContentHtml.TrimEnd('\n');

    private static string Show(Diagnostic complaint)
    {
        var place = complaint.Span.Position;
        return $"{place.Line}:{place.Column} {complaint.Severity} {complaint.Rule.Code} {complaint.MessageIn("en")}";
    }

    private static LinkTarget Resolve(string url, LinkUse use) =>
        url.Contains("missing") ? new(LinkKind.Missing, "")
        : url.StartsWith("http", StringComparison.Ordinal) ? new(LinkKind.External, url)
        : url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith("tel:", StringComparison.Ordinal) ? new(LinkKind.Mail, url)
        : url.StartsWith('#') ? new(LinkKind.Anchor, url)
        : use == LinkUse.Image ? new(LinkKind.File, "/news/x/" + url)
        : url.EndsWith(".pdf", StringComparison.Ordinal) ? new(LinkKind.File, "/news/x/" + url) { FileType = "PDF", FileSize = 1200 }
        : new(LinkKind.Page, "/kk/" + url.Trim('/', '.') + "/");
}
