using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Content.FrontMatters;

/// <summary>What the reader of front matter must know about the page beforehand.</summary>
/// <param name="Zone">The site's time zone: dates without an offset are meant in it, all dates come out in it.</param>
/// <param name="IsPost">Whether the page is a post (template item), which must have front matter, a title and a date.</param>
/// <param name="Defaults">Values for keys that the page itself does not write: its folder's frontmatter.yaml; null without one.</param>
public sealed record ReadContext(DateTimeZone Zone, bool IsPost, YamlMap? Defaults = null);
