using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Pages;

/// <summary>Judges a slug that an author wrote.</summary>
internal static class SlugCheck
{
    /// <summary>The slug in NFC and lower case, or null with a complaint when it cannot stand in an address.</summary>
    public static string? Usable(Located<string> slug, SiteSettings settings, Complaints complaints)
    {
        var text = Nfc.Compose(slug.Value).ToLowerInvariant();
        if (Slug.Problem(text) is { } problem)
        {
            var rule = problem switch
            {
                SlugProblem.Reserved => RouteRules.ReservedSlug,
                SlugProblem.TooLong or SlugProblem.OverFileName => RouteRules.LongSlug,
                _ => RouteRules.BadSlug,
            };
            complaints.Add(rule.At(slug.Span, Shown(slug.Value)));
            return null;
        }

        // /ru/ is the Russian site, and further down /kk/news/ru/ reads like it: no page is called so.
        if (settings.Languages.Any(language => language.Code == text))
        {
            complaints.Add(RouteRules.ReservedSlug.At(slug.Span, text));
            return null;
        }

        return text;
    }

    private static string Shown(string slug) => slug.Length > 40 ? slug[..40] + "…" : slug;
}
