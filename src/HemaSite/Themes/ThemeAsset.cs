using System.Security.Cryptography;

namespace HemaSite.Themes;

/// <summary>A style sheet, font or picture of a theme, published under a name that changes with its bytes.</summary>
public sealed record ThemeAsset(string Path, byte[] Bytes)
{
    private const int HashLength = 10;

    /// <summary>The published path below the site's root: "assets/css/site.1a2b3c4d5e.css".</summary>
    public string PublishedPath { get; } = WithHash(Path, Bytes);

    /// <summary>What browsers compare the file with before they use it (W3C Subresource Integrity).</summary>
    public string Integrity { get; } = $"sha384-{Convert.ToBase64String(SHA384.HashData(Bytes))}";

    private static string WithHash(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        var dot = path.LastIndexOf('.');
        return dot < 0 ? $"assets/{path}.{hash}" : $"assets/{path[..dot]}.{hash}{path[dot..]}";
    }
}
