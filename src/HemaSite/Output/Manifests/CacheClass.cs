namespace HemaSite.Output.Manifests;

/// <summary>How long browsers may keep a file; also the order in which files are published.</summary>
public enum CacheClass
{
    /// <summary>Its name changes with its bytes: kept for a year.</summary>
    Immutable,

    /// <summary>A picture or document under a lasting name: kept for a day.</summary>
    Media,

    /// <summary>A page: asked for anew each time, answered with "not modified".</summary>
    Page,

    /// <summary>A feed, a sitemap, an index of search: kept for some minutes.</summary>
    Feed,

    /// <summary>Meant for the web server and not for readers.</summary>
    Server,
}
