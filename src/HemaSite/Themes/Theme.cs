using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HemaSite.Languages.Phrases;

namespace HemaSite.Themes;

/// <summary>A theme with its inheritance resolved: every file once, from the nearest theme that has it.</summary>
public sealed partial record Theme(string Name)
{
    private static readonly FrozenSet<string> Others =
        new[] { "404", "archive", "base", "chooser", "list", "redirect", "search", "term" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Templates by path below the theme, such as "layouts/item.html" and "partials/pager.html".</summary>
    public required ImmutableSortedDictionary<string, ThemeFile> Templates { get; init; }

    /// <summary>Files that are published as they are, by path below "assets/".</summary>
    public required ImmutableSortedDictionary<string, ThemeAsset> Assets { get; init; }

    /// <summary>Grav template names and the layout that shows them ("subsection" → "section").</summary>
    public required FrozenDictionary<string, string> Aliases { get; init; }

    /// <summary>The phrases by language code.</summary>
    public required FrozenDictionary<string, Phrasebook> Phrases { get; init; }

    /// <summary>What the theme's fonts can draw; null for a theme that does not say.</summary>
    public GlyphSet? Glyphs { get; init; }

    /// <summary>The colour of its pages, for the frame that phones draw around them.</summary>
    public string Colour { get; init; } = "#ffffff";

    /// <summary>The anchors that its templates write out; its scripts and links look for them.</summary>
    public FrozenSet<string> Ids() => Templates.Values.SelectMany(file => Anchor().Matches(file.Source.Content)).Select(found => found.Groups[1].Value).ToFrozenSet();

    /// <summary>The layout that shows a template, or null when the theme has none.</summary>
    public string? LayoutOf(string template)
    {
        var name = Aliases.GetValueOrDefault(template, template);
        return Templates.ContainsKey($"layouts/{name}.html") ? name : null;
    }

    /// <summary>The same for a page that was written; null also for layouts that show something else: the frame, a list, the search.</summary>
    public string? PageLayoutOf(string template) => Others.Contains(template) ? null : LayoutOf(template);

    [GeneratedRegex("\\sid=\"([^\"{}]+)\"")]
    private static partial Regex Anchor();
}
