using HemaSite.Content.FrontMatters;

namespace HemaSite.Rendering.Models;

/// <summary>The meta elements that a page asks for itself (metadata in its front matter), those aside that HemaSite writes for every page.</summary>
internal static class PageMetadata
{
    private static readonly string[] Own = ["description", "robots", "author", "viewport", "charset", "generator", "theme-color", "color-scheme", "refresh"];
    private static readonly string[] OwnFamilies = ["og:", "twitter:", "article:"];

    /// <summary>Names and contents, in the order of the names.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(FrontMatter matter) => matter.Metadata
        .Where(meta => meta.Value.Value.Length > 0 && IsName(meta.Key) && !IsOwn(meta.Key))
        .Select(meta => KeyValuePair.Create(meta.Key, meta.Value.Value));

    private static bool IsName(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':');

    private static bool IsOwn(string name) =>
        Own.Contains(name, StringComparer.OrdinalIgnoreCase) || OwnFamilies.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
}
