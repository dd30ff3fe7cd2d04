using HemaSite.Files;

namespace HemaSite.Building.Making;

/// <summary>Where the file of an address stands in the output.</summary>
internal static class OutputPath
{
    /// <summary>An address that ends in a slash is the index.html of a folder; names on disk are not percent-encoded.</summary>
    public static FilePath Of(string url) =>
        new(Uri.UnescapeDataString(url.EndsWith('/') ? url[1..] + "index.html" : url[1..]));
}
