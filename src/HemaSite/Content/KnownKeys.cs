using System.Collections.Frozen;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Yaml;

namespace HemaSite.Content;

/// <summary>The keys of front matter that we or Grav know, so that a slip of the hand is told from a key of some plugin.</summary>
internal static class KnownKeys
{
    private const string Lookalikes = "аaеeоoрpсcуyхxіiѕsһhкkтtмmнhвbԁdјjɡgѵvѡwԛqӏl";

    /// <summary>Keys of a page: grav.md 2.1 and 2.2, and our own.</summary>
    public static FrozenSet<string> Page { get; } = Set(
        "title menu slug template language published date publish_date unpublish_date dateformat visible routable hide_page_title show_sidebar "
        + "hide_from_post_list continue_link hide_git_sync_repo_link header_image header_image_file header_image_width header_image_height "
        + "header_image_alt_text header_image_credit header_image_creditlink media_order menu_dropdown redirect external_url routes taxonomy "
        + "metadata summary content process link hide_post_date hide_post_summary hide_post_taxonomy hide_next_prev_page_buttons "
        + "sections_nav_align child_type cache_enable blog author robots icon post_icon menu_icon menu_target "
        + "expires cache_control etag last_modified ssl http_response_code template_format append_url_extension order_by order_dir order_manual "
        + "max_count markdown markdown_extra twig_first never_cache_twig hero_image hero_classes hero_scroll buttons continue_link_as_button "
        + "body_classes hide_cc_license git_sync_repo_link position bricklayer_layout show_pagination show_breadcrumbs display_post_summary "
        + "hero_align onpage_menu subtitle blog_url alert_color linkpreview_card_url");

    /// <summary>Keys under routes.</summary>
    public static FrozenSet<string> Routes { get; } = Set("default aliases canonical");

    /// <summary>Keys under summary.</summary>
    public static FrozenSet<string> Summary { get; } = Set("enabled format size delimiter");

    /// <summary>Keys under content.</summary>
    public static FrozenSet<string> List { get; } = Set("items order limit pagination url_taxonomy_filters filter");

    /// <summary>The two taxonomies every site has; others may be configured.</summary>
    public static FrozenSet<string> Taxonomy { get; } = Set("tag category");

    /// <summary>Warns of every key of a map that is not known but looks like a known one.</summary>
    public static void WarnOfSlips(YamlFields fields, FrozenSet<string> known, Complaints complaints)
    {
        foreach (var entry in fields.Map.Entries)
        {
            if (!known.Contains(entry.Key) && Meant(entry.Key, known) is { } meant)
            {
                complaints.Add(FrontMatterRules.UnknownKey.At(entry.KeySpan, fields.NameOf(entry.Key), fields.NameOf(meant)));
            }
        }
    }

    private static string? Meant(string key, FrozenSet<string> known)
    {
        var latin = Latin(key);
        if (known.Contains(latin))
        {
            return latin;
        }

        // Short names of plugins are too near to each other to guess.
        return latin.Length is < 4 or > 32 ? null : known.Where(name => IsOneSlip(latin, name)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static string Latin(string key) => string.Create(key.Length, key, static (target, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            var at = Lookalikes.IndexOf(letter, StringComparison.Ordinal);
            target[i] = letter is '-' or ' ' ? '_' : at >= 0 && at % 2 == 0 ? Lookalikes[at + 1] : letter;
        }
    });

    /// <summary>Whether one letter more, less, other, or two neighbours swapped make one name of the other.</summary>
    private static bool IsOneSlip(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var begin = left.AsSpan().CommonPrefixLength(right);
        var a = left.AsSpan(begin);
        var b = right.AsSpan(begin);
        return a.Length == b.Length
            ? a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }

    private static FrozenSet<string> Set(string keys) => keys.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
