using System.Collections.Immutable;
using HemaSite.Settings;

namespace HemaSite.Feeds.Servers;

/// <summary>The headers that every page is to be served with; the default theme needs nothing that they forbid.</summary>
internal static class SecurityHeaders
{
    /// <summary>Names and values in a fixed order.</summary>
    public static ImmutableArray<(string Name, string Value)> Of(SiteSettings settings) =>
    [
        ("Content-Security-Policy", Policy(settings)),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    // Frames appear only after a click, and only from the hosts of the settings and those below them.
    private static string Policy(SiteSettings settings)
    {
        var frames = settings.Frames.IsEmpty
            ? "'none'"
            : string.Join(' ', settings.Frames.SelectMany(host => new[] { $"https://{host}", $"https://*.{host}" }));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; "
            + $"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src {frames}; frame-ancestors 'self'";
    }
}
