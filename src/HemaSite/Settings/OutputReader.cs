using System.Collections.Immutable;
using HemaSite.Settings.Outputs;

namespace HemaSite.Settings;

/// <summary>Reads the section "outputs" of the settings.</summary>
internal static class OutputReader
{
    /// <summary>The section's choices; defaults where it is silent or absent.</summary>
    public static OutputSettings Read(SettingsSection? outputs)
    {
        var defaults = new OutputSettings();
        if (outputs is null)
        {
            return defaults;
        }

        outputs.Expect("archives", "feeds", "term_feeds", "search", "redirect_pages");
        return new()
        {
            Archives = outputs.Flag("archives") ?? defaults.Archives,
            Feeds = FeedsOf(outputs) ?? defaults.Feeds,
            TermFeeds = outputs.Flag("term_feeds") ?? defaults.TermFeeds,
            Search = outputs.Flag("search") ?? defaults.Search,
            RedirectPages = outputs.Flag("redirect_pages") ?? defaults.RedirectPages,
        };
    }

    private static ImmutableArray<FeedFormat>? FeedsOf(SettingsSection outputs)
    {
        if (outputs.List("feeds") is not { } words)
        {
            return null;
        }

        var formats = ImmutableArray.CreateBuilder<FeedFormat>();
        foreach (var word in words)
        {
            switch (word)
            {
                case "rss":
                    formats.Add(FeedFormat.Rss);
                    break;
                case "atom":
                    formats.Add(FeedFormat.Atom);
                    break;
                case "json":
                    formats.Add(FeedFormat.Json);
                    break;
                default:
                    outputs.Complain("feeds", word, "rss, atom, json");
                    break;
            }
        }

        return formats.ToImmutable();
    }
}
