using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Content.FrontMatters;

/// <summary>What the reader of front matter must know about the page beforehand.</summary>
/// <param name="Zone">The site's time zone: dates without an offset are meant in it, all dates come out in it.</param>
/// <param name="IsPost">Whether the page is a post (template item), which must have front matter, a title and a date.</param>
public sealed record ReadContext(DateTimeZone Zone, bool IsPost)
{
    /// <summary>The keys of frontmatter.yaml beside the page, which serve wherever the page itself is silent; null without the file.</summary>
    public YamlMap? Shared { get; init; }
}
