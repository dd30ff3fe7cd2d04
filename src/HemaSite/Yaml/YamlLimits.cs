
namespace HemaSite.Yaml;

/// <summary>How much of a file is read: levels of nesting, keys in all levels together, and UTF-16 characters.</summary>
/// <param name="Depth">The most levels of maps and lists inside each other; the outermost is level 1.</param>
/// <param name="Keys">The most keys in all levels together.</param>
/// <param name="Characters">The most UTF-16 characters of the block.</param>
/// <param name="IsProse">Whether values are headings typed by hand: every note (# …) after a value is suspected to be lost text and a leading &amp; is kept
/// with a warning. Otherwise only a hash without a blank (#5) is suspected, and &amp; is an error.</param>
public sealed record YamlLimits(int Depth, int Keys, int Characters, bool IsProse)
{
    /// <summary>For the block at the head of a page (reliability.md 2.1).</summary>
    public static YamlLimits FrontMatter { get; } = new(16, 200, 64 * 1024, true);

    /// <summary>For settings, phrases and theme files, where notes are usual.</summary>
    public static YamlLimits Settings { get; } = new(16, 2000, 256 * 1024, false);
}
