using System.Collections.Frozen;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content.FrontMatters;

/// <summary>The keys of front matter that we or Grav know, so that a slip of the hand is told from a key of some plugin.</summary>
internal static class KnownKeys
{
    /// <summary>Keys of a page: Grav's (docs/grav.md) and our own.</summary>
    public static FrozenSet<string> Page { get; } = Set(
        "title menu slug template language published draft date publish_date unpublish_date dateformat visible routable hide_page_title show_sidebar "
        + "hide_from_post_list continue_link hide_git_sync_repo_link header_image header_image_file header_image_width header_image_height "
        + "header_image_focus header_image_alt_text header_image_credit header_image_creditlink media_order menu_dropdown redirect external_url routes taxonomy "
        + "metadata summary content process link hide_post_date hide_post_summary hide_post_taxonomy hide_next_prev_page_buttons "
        + "sections_nav_align child_type cache_enable blog author robots icon post_icon menu_icon menu_target "
        + "expires cache_control etag last_modified ssl http_response_code template_format append_url_extension order_by order_dir order_manual "
        + "max_count markdown markdown_extra twig_first never_cache_twig hero_image hero_classes hero_scroll buttons continue_link_as_button "
        + "body_classes hide_cc_license git_sync_repo_link position bricklayer_layout show_pagination show_breadcrumbs display_post_summary "
        + "hero_align onpage_menu subtitle blog_url alert_color linkpreview_card_url updated urgent_until home_sections");

    /// <summary>Keys under routes.</summary>
    public static FrozenSet<string> Routes { get; } = Set("default aliases canonical");

    /// <summary>Keys under summary.</summary>
    public static FrozenSet<string> Summary { get; } = Set("enabled format size delimiter");

    /// <summary>Keys under content.</summary>
    public static FrozenSet<string> List { get; } = Set("items order limit pagination url_taxonomy_filters filter");

    /// <summary>The two taxonomies every site has; others may be configured.</summary>
    public static FrozenSet<string> Taxonomy { get; } = Set("tag category");

    // What other programs, and people who write keys in their own language, call a thing that has another name here.
    private static readonly FrozenDictionary<string, string> OtherNames = Names(
        ("title", "заголовок название тақырып тақырыбы атауы"),
        ("date", "дата күні күн"),
        ("author", "автор авторы"),
        ("publish_date", "publication_date pubdate pub_date"),
        ("unpublish_date", "expirydate expiry_date expiration_date"),
        ("updated", "lastmod last_updated date_modified modified"),
        ("header_image_file", "image cover featured_image thumbnail banner"),
        ("taxonomy: { tag: [featured] }", "pinned sticky featured"),
        ("routes: { aliases: [ … ] }", "alias aliases redirect_from"),
        ("metadata: { description: … }", "description описание сипаттама excerpt"),
        ("taxonomy: { tag: [ … ] }", "keywords тег теги тегтер"),
        ("taxonomy: { category: [ … ] }", "категория категории рубрика айдар санат"));

    /// <summary>Warns of every key of a map that is not known but looks like a known one.</summary>
    public static void WarnOfSlips(YamlFields fields, FrozenSet<string> known, Complaints complaints)
    {
        foreach (var entry in fields.Map.Entries)
        {
            if (known == Page && OtherNames.TryGetValue(entry.Key.ToLowerInvariant(), out var name))
            {
                complaints.Add(FrontMatterRules.OtherName.At(entry.KeySpan, entry.Key, name));
            }
            else if (!known.Contains(entry.Key) && (known != Page || TaxonomyMeant(entry.Key) is null) && NearestName.Find(entry.Key, known) is { } meant)
            {
                complaints.Add(FrontMatterRules.UnknownKey.At(entry.KeySpan, fields.NameOf(entry.Key), fields.NameOf(meant)));
            }
        }
    }

    /// <summary>Warns of a form: what readers send needs a program on the server, and a finished site has none.</summary>
    public static void WarnOfForm(YamlFields fields, Complaints complaints)
    {
        foreach (var entry in fields.Map.Entries)
        {
            if (entry.Key is "form" or "forms" && entry.Value is YamlMap)
            {
                complaints.Add(FrontMatterRules.FormLost.At(entry.KeySpan));
            }
        }
    }

    /// <summary>Warns of tags and categories outside of taxonomy, where other programs have them; here they would be lost without a word.</summary>
    public static void WarnOfTermsOutside(YamlFields fields, Complaints complaints)
    {
        foreach (var entry in fields.Map.Entries)
        {
            if (TaxonomyMeant(entry.Key) is { } taxonomy && entry.Value is not YamlScalar { IsNull: true })
            {
                complaints.Add(FrontMatterRules.TermsOutside.At(entry.KeySpan, entry.Key, taxonomy));
            }
        }
    }

    private static string? TaxonomyMeant(string key) => key switch
    {
        "tag" or "tags" => "tag",
        "category" or "categories" => "category",
        _ => null,
    };

    private static FrozenDictionary<string, string> Names(params ReadOnlySpan<(string Here, string Elsewhere)> names) => names.ToArray()
        .SelectMany(name => name.Elsewhere.Split(' ').Select(other => KeyValuePair.Create(other, name.Here)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string keys) => keys.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
