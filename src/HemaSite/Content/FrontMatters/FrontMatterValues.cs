using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Dates;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pictures.Plans;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Content.FrontMatters;

/// <summary>Takes the values of front matter out of the map of a block.</summary>
internal static class FrontMatterValues
{
    private const int LongestTitle = 255;

    /// <summary>All values; keys that look like a slip are warned of, keys nobody knows are kept in Extra.</summary>
    public static FrontMatter Of(YamlFields fields, DateTimeZone zone, Complaints complaints)
    {
        KnownKeys.WarnOfSlips(fields, KnownKeys.Page, complaints);
        KnownKeys.WarnOfTermsOutside(fields, complaints);
        KnownKeys.WarnOfForm(fields, complaints);
        var values = Lists(Flags(Dates(Texts(fields, complaints), fields, zone, complaints), fields, complaints), fields, complaints);
        if (values.Title is { Value.Length: > LongestTitle } title)
        {
            complaints.Add(FrontMatterRules.LongTitle.At(title.Span, title.Value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return values;
    }

    private static FrontMatter Texts(YamlFields fields, Complaints complaints) => new()
    {
        Title = fields.Line("title") is { } title && title.Value.Any(IsSeen) ? title : null,
        Menu = fields.Line("menu"),
        Slug = fields.Line("slug"),
        Template = fields.Line("template"),
        Author = fields.Line("author"),
        Robots = fields.Line("robots"),
        DateFormat = fields.Line("dateformat"),
        SectionsNavAlign = fields.Line("sections_nav_align"),
        Link = OutsideOf(fields, "link", complaints),
        Redirect = RedirectOf(fields.Line("redirect")),
        ExternalUrl = OutsideOf(fields, "external_url", complaints),
    };

    // Only addresses of the web: whatever else an author writes must not become a link.
    private static Located<string>? OutsideOf(YamlFields fields, string key, Complaints complaints)
    {
        if (fields.Line(key) is not { } text || string.IsNullOrWhiteSpace(text.Value))
        {
            return null;
        }

        if (text.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        complaints.Add(FrontMatterRules.NotOutside.At(text.Span, key, text.Value));
        return null;
    }

    /// <summary>Whether a reader sees anything of a character.</summary>
    public static bool IsSeen(char letter) => !char.IsWhiteSpace(letter) && !YamlCharacters.IsInvisible(letter);

    private static FrontMatter Dates(FrontMatter values, YamlFields fields, DateTimeZone zone, Complaints complaints)
    {
        var format = values.DateFormat?.Value;
        if (format is not null && PhpDateFormat.Problem(format) is { } letter)
        {
            complaints.Add(FrontMatterRules.BadDateFormat.At(values.DateFormat!.Value.Span, format, letter));
            format = null;
        }

        Located<OffsetDateTime>? Read(string key) =>
            fields.Line(key) is { } text ? FrontMatterDate.Parse(text, key, format, zone, complaints) : null;

        values = values with
        {
            Date = Read("date"),
            PublishDate = Read("publish_date"),
            UnpublishDate = Read("unpublish_date"),
            Updated = Read("updated"),
            UrgentUntil = Read("urgent_until"),
        };
        if (values.UnpublishDate is { } end && (values.PublishDate ?? values.Date) is { } begin && end.Value.ToInstant() <= begin.Value.ToInstant())
        {
            complaints.Add(FrontMatterRules.UnpublishFirst.At(end.Span));
        }

        return values;
    }

    private static FrontMatter Flags(FrontMatter values, YamlFields fields, Complaints complaints)
    {
        var process = fields.Fields("process");
        return values with
        {
            // As other programs have it; who says both does not want it seen yet.
            Published = fields.Flag("draft") == true ? false : fields.Flag("published"),
            Visible = fields.Flag("visible"),
            Routable = fields.Flag("routable"),
            HidePageTitle = fields.Flag("hide_page_title"),
            ShowSidebar = fields.Flag("show_sidebar"),
            HideFromPostList = fields.Flag("hide_from_post_list"),
            ContinueLink = fields.Flag("continue_link"),
            HideRepositoryLink = fields.Flag("hide_git_sync_repo_link"),
            HidePostDate = fields.Flag("hide_post_date"),
            HidePostSummary = fields.Flag("hide_post_summary"),
            HidePostTaxonomy = fields.Flag("hide_post_taxonomy"),
            HideNextPrevButtons = fields.Flag("hide_next_prev_page_buttons"),
            MenuDropdown = fields.Flag("menu_dropdown"),
            ProcessMarkdown = process?.Flag("markdown"),
            ProcessTwig = process?.Flag("twig"),
            AutoLineBreaks = fields.Fields("markdown")?.Flag("auto_line_breaks"),
            HeaderImage = HeaderImageOf(fields, complaints),
            MediaOrder = fields.CommaTexts("media_order"),
            HomeSections = fields.Texts("home_sections") ?? [],
        };
    }

    private static HeaderImageOptions HeaderImageOf(YamlFields fields, Complaints complaints) => new()
    {
        Shown = IsShown(fields, complaints),
        File = fields.Line("header_image_file"),
        Width = fields.Number("header_image_width", least: 1),
        Height = fields.Number("header_image_height", least: 1),
        Focus = FocusOf(fields.Line("header_image_focus"), complaints),
        AltText = fields.Line("header_image_alt_text"),
        Credit = fields.Line("header_image_credit"),
        CreditLink = OutsideOf(fields, "header_image_creditlink", complaints),
    };

    private static bool? IsShown(YamlFields fields, Complaints complaints)
    {
        // ".jpg", ".webp"
        if (fields.Text("header_image") is { } written && Path.GetExtension(written.Value).Length is 4 or 5)
        {
            complaints.Add(FrontMatterRules.FileInFlag.At(written.Span, written.Value));
            return null;
        }

        return fields.Flag("header_image");
    }

    private static FocusPoint? FocusOf(Located<string>? written, Complaints complaints)
    {
        if (written is not { } text)
        {
            return null;
        }

        var focus = FocusPoint.Parse(text.Value);
        if (focus is null)
        {
            complaints.Add(PictureRules.BadFocus.At(text.Span, text.Value));
        }

        return focus;
    }

    private static FrontMatter Lists(FrontMatter values, YamlFields fields, Complaints complaints)
    {
        YamlFields? Known(string key, FrozenSet<string> keys)
        {
            var inner = fields.Fields(key);
            if (inner is not null)
            {
                KnownKeys.WarnOfSlips(inner, keys, complaints);
            }

            return inner;
        }

        return values with
        {
            Routes = Known("routes", KnownKeys.Routes) is { } routes
                ? new(routes.Line("default"), routes.Line("canonical"), routes.Texts("aliases") ?? [])
                : PageRoutes.None,
            Summary = Known("summary", KnownKeys.Summary) is { } summary
                ? new(summary.Flag("enabled"), summary.Number("size"), summary.Line("delimiter"))
                : SummaryOptions.None,
            List = Known("content", KnownKeys.List) is { } list ? ListOf(list) : ListOptions.None,
            Taxonomy = Known("taxonomy", KnownKeys.Taxonomy) is { } taxonomy ? TermsIn(taxonomy, complaints) : values.Taxonomy,
            Metadata = fields.Fields("metadata") is { } metadata ? MetadataIn(metadata) : values.Metadata,
            // Asked for last: what is left by now.
            Extra = fields.Rest().Aggregate(values.Extra, static (extra, entry) => extra.Add(entry.Key, entry.Value)),
        };
    }

    private static ListOptions ListOf(YamlFields list)
    {
        var order = list.Fields("order");
        return new()
        {
            Items = list.Node("items"),
            OrderBy = order?.Line("by"),
            OrderDirection = order?.Line("dir"),
            Limit = list.Number("limit"),
            Pagination = list.Flag("pagination"),
        };
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<Located<string>>> TermsIn(YamlFields taxonomy, Complaints complaints)
    {
        var all = FrontMatter.None.Taxonomy;
        foreach (var entry in taxonomy.Map.Entries)
        {
            all = taxonomy.Texts(entry.Key) is { } terms ? all.Add(entry.Key, terms) : all;
            if (entry.Value is YamlScalar { Value: var written } && written.Contains(", ", StringComparison.Ordinal))
            {
                complaints.Add(FrontMatterRules.TermsInOne.At(entry.Value.Span, written, written));
            }
        }

        return all;
    }

    private static ImmutableSortedDictionary<string, Located<string>> MetadataIn(YamlFields metadata)
    {
        var all = FrontMatter.None.Metadata;
        foreach (var entry in metadata.Map.Entries)
        {
            all = metadata.Text(entry.Key) is { } text ? all.Add(entry.Key, text with { Value = text.Value.Trim() }) : all;
        }

        return all;
    }

    // Grav's forms write an empty one, and Grav takes a status behind the address: /news[301].
    private static Located<string>? RedirectOf(Located<string>? written) => written switch
    {
        null or { Value.Length: 0 } => null,
        { Value: [.. var address, '[', '3', '0', _, ']'], Span: var span } => new(address, span),
        _ => written,
    };
}
