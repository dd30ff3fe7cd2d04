using System.Text.RegularExpressions;

namespace HemaSite.Html;

/// <summary>Guesses what a writer meant by an address that begins in the middle: "www.example.kz", "info@example.kz", "+7 701 000 00 00".</summary>
public static partial class AddressSlip
{
    /// <summary>The address as it should be written; null when it looks like none of another site, a letter box or a telephone.</summary>
    public static string? MeantBy(string written) =>
        Mail().IsMatch(written) ? "mailto:" + written
        : Phone().IsMatch(written) ? "tel:" + string.Concat(written.Where(letter => char.IsAsciiDigit(letter) || letter == '+'))
        : BrokenScheme().Match(written) is { Success: true } scheme ? "https://" + written[scheme.Length..]
        : Host().IsMatch(written) ? "https://" + written
        : null;

    [GeneratedRegex(@"^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{5,20}[0-9]$")]
    private static partial Regex Phone();

    // "http//example.kz", "https;//example.kz".
    [GeneratedRegex(@"^https?;?/{1,2}(?=[^/])", RegexOptions.IgnoreCase)]
    private static partial Regex BrokenScheme();

    // A name of a page or a file may hold dots too, so only names that begin with www or end as sites do here.
    [GeneratedRegex(@"^(?:www\.[^\s/]+\.[^\s/]+|[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.(?:kz|ru|com|org|net|info|gov|me|қаз|рф))(?:[/?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
