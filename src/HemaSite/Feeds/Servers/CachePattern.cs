using System.Collections.Immutable;
using HemaSite.Output.Manifests;

namespace HemaSite.Feeds.Servers;

/// <summary>Which addresses a cache time is meant for, as an expression that nginx, Caddy and Apache read alike; the first that fits counts.</summary>
/// <param name="Expression">Matched against the path.</param>
/// <param name="Value">The value of Cache-Control.</param>
internal readonly record struct CachePattern(string Expression, string Value)
{
    /// <summary>What no pattern fits: pictures and documents under lasting names.</summary>
    public static string Otherwise => FileTypes.CacheControlOf(CacheClass.Media);

    /// <summary>The patterns of a site below a path.</summary>
    public static ImmutableArray<CachePattern> Of(string root) =>
    [
        new($@"^{root}/(?:assets/.*[.-][0-9a-f]{{10,}}[.-][^/]+|[a-z-]+/search/[0-9a-f]{{10,}}/.*)$", FileTypes.CacheControlOf(CacheClass.Immutable)),
        new(@"(?:/|\.html)$", FileTypes.CacheControlOf(CacheClass.Page)),
        new(@"\.(?:xml|json|txt|webmanifest)$", FileTypes.CacheControlOf(CacheClass.Feed)),
    ];
}
