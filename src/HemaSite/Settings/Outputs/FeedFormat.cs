namespace HemaSite.Settings.Outputs;

/// <summary>A format of feeds.</summary>
public enum FeedFormat
{
    /// <summary>feed.xml, RSS 2.0.</summary>
    Rss,

    /// <summary>atom.xml.</summary>
    Atom,

    /// <summary>feed.json, JSON Feed 1.1.</summary>
    Json,
}
