using System.Collections.Frozen;
using HemaSite.Languages.Phrases;

namespace HemaSite.Themes;

/// <summary>The words that a Grav site set for its buttons and headings (languages/*.yaml), under the names that themes here have for them.</summary>
internal static class GravPhrases
{
    // What has no counterpart, or stands for one where we have many ("Category"), is the theme's.
    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["BLOG.ITEM.VIEW_ALL_OF"] = "continue_reading",
        ["BLOG.ITEM.PREV_POST"] = "previous_post",
        ["BLOG.ITEM.NEXT_POST"] = "next_post",
        ["BLOG.TAXONOMY.TAGS"] = "tags",
        ["SIDEBAR.SIMPLE_SEARCH.HEADLINE"] = "search",
        ["SIDEBAR.RELATED_POSTS.HEADLINE"] = "related",
        ["SIDEBAR.ARCHIVES.HEADLINE"] = "archive",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The phrases of one language by the theme's keys; an empty text says nothing.</summary>
    /// <param name="flat">Grav's phrases by key, the levels joined by full stops.</param>
    public static IEnumerable<KeyValuePair<string, Phrase>> Of(FrozenDictionary<string, string> flat) => Keys
        .Where(key => !string.IsNullOrWhiteSpace(flat.GetValueOrDefault(key.Key)))
        .Select(key => KeyValuePair.Create(key.Value, Phrase.Plain(flat[key.Key].Trim())));
}
