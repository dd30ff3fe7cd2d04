using HemaSite.Files;

namespace HemaSite.Output.Manifests;

/// <summary>What the name of a published file says about it: its media type and how long browsers may keep it.</summary>
public static class FileTypes
{
    /// <summary>The folder of files that are meant for web servers.</summary>
    public const string ServerFolder = "server";

    private const int HashLength = 10;

    /// <summary>The media type, with the charset of texts (IANA); application/octet-stream for names nobody knows.</summary>
    public static string MediaTypeOf(FilePath path) => path.Extension switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".txt" or ".map" => "text/plain; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".json" => path.Name == "feed.json" ? "application/feed+json; charset=utf-8" : "application/json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".xml" => path.Name switch
        {
            "feed.xml" or "rss.xml" => "application/rss+xml; charset=utf-8",
            "atom.xml" => "application/atom+xml; charset=utf-8",
            _ => "application/xml; charset=utf-8",
        },
        ".svg" => "image/svg+xml; charset=utf-8",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/vnd.microsoft.icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".pdf" => "application/pdf",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".zip" => "application/zip",
        ".doc" => "application/msword",
        ".xls" => "application/vnd.ms-excel",
        ".ppt" => "application/vnd.ms-powerpoint",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => "application/octet-stream",
    };

    /// <summary>Whether a file is text that gets much smaller when compressed.</summary>
    public static bool IsText(FilePath path) => MediaTypeOf(path).EndsWith("charset=utf-8", StringComparison.Ordinal);

    /// <summary>How long browsers may keep a file. A compressed copy is kept as long as what it is a copy of.</summary>
    public static CacheClass CacheOf(FilePath path) => path.Extension switch
    {
        ".br" or ".gz" => CacheOf(new(path.Value[..^3])),
        _ when IsForServer(path) => CacheClass.Server,
        _ when BearsHash(path) => CacheClass.Immutable,
        ".html" => CacheClass.Page,
        ".xml" or ".json" or ".txt" or ".webmanifest" => CacheClass.Feed,
        _ => CacheClass.Media,
    };

    /// <summary>The value of Cache-Control (RFC 9111, RFC 8246).</summary>
    public static string CacheControlOf(CacheClass cache) => cache switch
    {
        CacheClass.Immutable => "public, max-age=31536000, immutable",
        CacheClass.Media => "public, max-age=86400",
        CacheClass.Feed => "public, max-age=300",
        _ => "no-cache",
    };

    private static bool IsForServer(FilePath path) =>
        path.Value is "_redirects" or "_headers" or "redirects.nginx.map" or "hemasite.json" || path.IsUnder(new(ServerFolder));

    // "assets/css/site.1a2b3c4d5e.css", "assets/pictures/dawn-1a2b3c4d5e-320.webp", "kk/search/1a2b3c4d5e/d0.json",
    // "kk/search/words/1a2b3c4d5e.json". Only in folders of our own: an author's "photo.2024010203.jpg" bears a date and not a hash.
    private static bool BearsHash(FilePath path)
    {
        var parts = path.Value.Split('/');
        return (parts[0] == "assets" && parts[^1].Split('.', '-').Any(IsHash))
            || (parts is [_, "search", var folder, var name] && path.Extension == ".json" && IsHash(folder == "words" ? name[..^".json".Length] : folder));
    }

    private static bool IsHash(string text) => text.Length >= HashLength && text.All(char.IsAsciiHexDigitLower);
}
