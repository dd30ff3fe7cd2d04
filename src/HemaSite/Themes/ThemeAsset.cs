using System.Collections.Frozen;
using System.Security.Cryptography;
using HemaSite.Files;

namespace HemaSite.Themes;

/// <summary>A style sheet, font or picture of a theme, published under a name that changes with its bytes.</summary>
public sealed record ThemeAsset(string Path, byte[] Bytes)
{
    private const int HashLength = 10;

    // What browsers, phones and readers ask a site for. A program that a careless web server would run is not among it.
    private static readonly FrozenSet<string> Publishable = FrozenSet.Create(
        ".css", ".js", ".mjs", ".json", ".webmanifest", ".xml", ".txt", ".map", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".ico",
        ".woff2", ".woff", ".ttf", ".otf", ".mp3", ".mp4", ".webm", ".pdf");

    /// <summary>The published path below the site's root: "assets/css/site.1a2b3c4d5e.css".</summary>
    public string PublishedPath { get; } = WithHash(Path, Bytes);

    /// <summary>What browsers compare the file with before they use it (W3C Subresource Integrity).</summary>
    public string Integrity { get; } = $"sha384-{Convert.ToBase64String(SHA384.HashData(Bytes))}";

    /// <summary>Whether files of this extension are published.</summary>
    public static bool IsPublishable(FilePath path) => Publishable.Contains(path.Extension);

    private static string WithHash(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        var dot = path.LastIndexOf('.');
        return dot < 0 ? $"assets/{path}.{hash}" : $"assets/{path[..dot]}.{hash}{path[dot..]}";
    }
}
