using System.Globalization;
using System.Text.RegularExpressions;

namespace HemaSite.Markdown.Writing;

/// <summary>Reads the id of a video out of the addresses YouTube hands out.</summary>
internal static partial class YouTube
{
    private const int IdLength = 11;
    private static readonly string[] Forms = ["youtu.be/", "/embed/", "/shorts/", "/live/", "?v=", "&v="];

    /// <summary>The id, or null when the address is no video's.</summary>
    public static string? IdOf(string address)
    {
        var host = Html.SafeUrl.HostOf(address);
        if (host is not ("youtu.be" or "youtube.com" or "www.youtube.com" or "m.youtube.com" or "www.youtube-nocookie.com"))
        {
            return null;
        }

        foreach (var form in Forms)
        {
            var at = address.IndexOf(form, StringComparison.Ordinal);
            if (at >= 0)
            {
                var rest = address.AsSpan(at + form.Length);
                var length = rest.IndexOfAny("?&#/");
                var id = length < 0 ? rest : rest[..length];
                return IsId(id) ? id.ToString() : null;
            }
        }

        return null;
    }

    /// <summary>The second at which the video is to begin ("t=90", "t=1m30s", "start=90"); 0 when the address does not say.</summary>
    public static int StartOf(string address)
    {
        var found = Start().Match(address);
        int Part(string name) => int.TryParse(found.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return (Part("hours") * 3600) + (Part("minutes") * 60) + Part("seconds");
    }

    [GeneratedRegex("[?&#](?:t|start)=(?:(?<hours>[0-9]{1,2})h)?(?:(?<minutes>[0-9]{1,3})m)?(?:(?<seconds>[0-9]{1,5})s?)?(?:[&#]|$)")]
    private static partial Regex Start();

    private static bool IsId(ReadOnlySpan<char> id)
    {
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return id.Length == IdLength;
    }
}
