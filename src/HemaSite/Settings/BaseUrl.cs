namespace HemaSite.Settings;

/// <summary>The address under which the whole site stands: scheme, host and an optional path, without a trailing slash.</summary>
public sealed record BaseUrl
{
    private BaseUrl(string origin, string spoken, string path) => (Origin, SpokenOrigin, Path) = (origin, spoken, path);

    /// <summary>No address is known: pages use root-relative links only.</summary>
    public static BaseUrl None { get; } = new("", "", "");

    /// <summary>
    /// Scheme and host, such as https://example.kz; empty when unknown. A host of other letters stands as the network knows it
    /// (https://xn--80a0a2v.kz, RFC 5891), for sitemaps, feeds and policies take no other.
    /// </summary>
    public string Origin { get; }

    /// <summary>The same in the letters that people read and copy (https://қан.kz).</summary>
    public string SpokenOrigin { get; }

    /// <summary>The path below the host, such as /news; empty for the root.</summary>
    public string Path { get; }

    /// <summary>Reads an http or https address; null when it is none.</summary>
    public static BaseUrl? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0
            && Uri.UnescapeDataString(uri.AbsolutePath).All(IsPlain)
            && HostOf(uri) is { } host
            ? new($"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}", uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/'))
            : null;

    /// <summary>A root-relative link to an address of the site ("/kk/news/").</summary>
    public string Relative(string url) => Path + url;

    /// <summary>The full address, or the root-relative one when the host is unknown.</summary>
    public string Absolute(string url) => Origin + Path + url;

    private static string? HostOf(Uri uri)
    {
        try
        {
            return uri.HostNameType == UriHostNameType.Dns ? uri.IdnHost : uri.Host;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // It stands in the files of web servers, each of which reads other signs in a way of its own.
    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.' or '~' or '+';

    /// <inheritdoc/>
    public override string ToString() => Origin + Path;
}
