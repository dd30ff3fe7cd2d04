using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pictures.Plans;
using HemaSite.Settings;
using NodaTime;

namespace HemaSite.Pages;

/// <summary>Facts that belong to a post and not to one language: what a file leaves out is taken from a translation beside it.</summary>
internal sealed class SharedFacts(ContentFolder folder, SiteSettings settings)
{
    // header_image_width and header_image_height of Grav's theme where nothing else is written.
    private const int GravWidth = 1200;
    private const int GravHeight = 400;

    // In the order of the site's languages, so that the default language speaks first on every machine.
    private readonly ImmutableArray<Document> usable =
        [.. settings.Languages.Select(language => folder.In(language.Code)).Where(document => document is { IsUsable: true }).Select(document => document!)];

    /// <summary>The date shown to readers: publish_date, else date, else that of a translation.</summary>
    public OffsetDateTime? DateOf(Document document) => OwnDate(document) ?? FromOthers(document, OwnDate);

    /// <summary>From when the page is on the site; a date that is no publish_date keeps nothing back, as in Grav.</summary>
    public OffsetDateTime? PublishDateOf(Document document) =>
        document.FrontMatter.PublishDate?.Value ?? FromOthers(document, static other => other.FrontMatter.PublishDate?.Value);

    /// <summary>When the page goes off the site, if ever.</summary>
    public OffsetDateTime? EndOf(Document document) =>
        document.FrontMatter.UnpublishDate?.Value ?? FromOthers(document, static other => other.FrontMatter.UnpublishDate?.Value);

    /// <summary>Until when the page is urgent, if it ever was.</summary>
    public OffsetDateTime? UrgentUntil(Document document) =>
        document.FrontMatter.UrgentUntil?.Value ?? FromOthers(document, static other => other.FrontMatter.UrgentUntil?.Value);

    /// <summary>The words of a taxonomy.</summary>
    public ImmutableArray<string> TermsOf(Document document, string taxonomy) =>
        Own(document, taxonomy) ?? FromOthers(document, other => Own(other, taxonomy)) ?? [];

    /// <summary>The file named as header image.</summary>
    public string? HeaderImageOf(Document document) =>
        document.FrontMatter.HeaderImage.File?.Value ?? FromOthers(document, static other => other.FrontMatter.HeaderImage.File?.Value);

    /// <summary>Who took the header image, and where he is found: as the post says, else a translation that shows the same picture.</summary>
    public (string? Name, string? Link) CreditOf(Document document)
    {
        var file = HeaderImageOf(document);
        var says = document.FrontMatter.HeaderImage;
        says = says.Credit is not null || file is null ? says
            : FromOthers(document, other => other.FrontMatter.HeaderImage is { Credit: not null } same && same.File?.Value == file ? same : null) ?? says;
        return (says.Credit?.Value, says.CreditLink?.Value);
    }

    /// <summary>The shape in which the header image is shown: as the post or a translation of it says; in a Grav folder as Grav cuts it.</summary>
    public PictureRequest HeaderShapeOf(Document document)
    {
        var own = document.FrontMatter.HeaderImage;
        var width = own.Width?.Value ?? FromOthers(document, static other => other.FrontMatter.HeaderImage.Width?.Value);
        var height = own.Height?.Value ?? FromOthers(document, static other => other.FrontMatter.HeaderImage.Height?.Value);
        var focus = own.Focus ?? FromOthers(document, static other => other.FrontMatter.HeaderImage.Focus) ?? FocusPoint.Upper;
        return width is null && height is null && !settings.IsGrav
            ? PictureRequest.Whole with { Focus = focus }
            : PictureRequest.Crop(Bounded(width, GravWidth), Bounded(height, GravHeight), focus);
    }

    private static int Bounded(int? length, int otherwise) => length is > 0 and <= 10_000 ? length.Value : otherwise;

    /// <summary>Complains where translations disagree about the date or the template, have one title, or where one ends the other before it begins.</summary>
    public void Compare(Complaints complaints)
    {
        CheckEnd(complaints);
        var languages = folder.Documents.Where(document => document.IsUsable).ToList();
        for (var i = 1; i < languages.Count; i++)
        {
            var (first, other) = (languages[0], languages[i]);
            if (OwnDate(first) is { } one && OwnDate(other) is { } two && one != two)
            {
                complaints.Add(RouteRules.DatesDiffer.At(DateSpan(first), Shown(one), other.File.Path.Name, Shown(two)));
            }

            if (first.File.Template is { } left && other.File.Template is { } right && left != right)
            {
                complaints.Add(RouteRules.TemplatesDiffer.In(other.Source, right, first.File.Path.Name, left));
            }

            if (other.FrontMatter.Title is { } title && title.Value.AsSpan().ContainsAnyInRange('\u0400', '\u04FF')
                && languages.Take(i).FirstOrDefault(earlier => earlier.FrontMatter.Title?.Value == title.Value) is { } twin)
            {
                complaints.Add(TextRules.SameTitle.At(title.Span, twin.File.Path.Name));
            }
        }
    }

    // Where one file names both dates its reader has complained already; here one of the two was taken from a translation.
    private void CheckEnd(Complaints complaints)
    {
        var unseen = usable.FirstOrDefault(document => EndOf(document) is { } end && DateOf(document) is { } begin && end.ToInstant() <= begin.ToInstant()
            && (document.FrontMatter.UnpublishDate is null || OwnDate(document) is null));
        if (unseen is not null)
        {
            var writer = unseen.FrontMatter.UnpublishDate is null ? usable.First(document => document.FrontMatter.UnpublishDate is not null) : unseen;
            complaints.Add(FrontMatterRules.UnpublishFirst.At(writer.FrontMatter.UnpublishDate!.Value.Span));
        }
    }

    private static Text.SourceSpan DateSpan(Document document) =>
        document.FrontMatter.PublishDate?.Span ?? document.FrontMatter.Date?.Span ?? document.Source.Span(0, 0);

    private static string Shown(OffsetDateTime date) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("dd-MM-yyyy HH:mm").Format(date.LocalDateTime);

    private static OffsetDateTime? OwnDate(Document document) =>
        document.FrontMatter.PublishDate?.Value ?? document.FrontMatter.Date?.Value;

    private static ImmutableArray<string>? Own(Document document, string taxonomy) =>
        document.FrontMatter.Taxonomy.TryGetValue(taxonomy, out var terms) ? [.. terms.Select(term => term.Value)] : null;

    private T? FromOthers<T>(Document document, Func<Document, T?> fact)
    {
        foreach (var other in usable)
        {
            if (other != document && fact(other) is { } value)
            {
                return value;
            }
        }

        return default;
    }
}
