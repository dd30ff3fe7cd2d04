using System.Text;
using HemaSite.Languages;

namespace HemaSite.Text;

/// <summary>The part of an address that names a page: made from its title, or judged when an editor wrote it.</summary>
public static class Slug
{
    private const int MaxLength = 80;
    private const int LongBytes = 200;
    private const int FileNameBytes = 255;

    /// <summary>
    /// A slug of a–z, 0–9 and single hyphens, at most 80 long and cut between words; empty when the title has no letter or digit we can spell.
    /// </summary>
    public static string FromTitle(string title, Language language)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in Transliteration.ToLatin(title, language))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length <= MaxLength ? text : Cut(text);
    }

    /// <summary>The id of a heading: as a title's slug, "section" when nothing of it can be spelt. Repeats are the caller's to number.</summary>
    public static string HeadingId(string heading, Language language) =>
        FromTitle(heading, language) is { Length: > 0 } id ? id : "section";

    /// <summary>What is wrong with a slug that an editor wrote, or null. It must be one plain folder name on every system and in every address.</summary>
    public static SlugProblem? Problem(string slug)
    {
        if (slug.Length == 0)
        {
            return SlugProblem.Empty;
        }

        if (slug is "." or "..")
        {
            return SlugProblem.Dots;
        }

        foreach (var rune in slug.EnumerateRunes())
        {
            if (ProblemOf(rune) is { } problem)
            {
                return problem;
            }
        }

        var bytes = Encoding.UTF8.GetByteCount(slug);
        return slug switch
        {
            _ when bytes > FileNameBytes => SlugProblem.OverFileName,
            _ when bytes > LongBytes => SlugProblem.TooLong,
            ['.', ..] => SlugProblem.Hidden,
            [.., '.'] => SlugProblem.TrailingDot,
            _ when IsIndex(slug) => SlugProblem.Index,
            _ => IsDeviceName(slug) ? SlugProblem.Reserved : null,
        };
    }

    private static string Cut(string slug)
    {
        var end = slug.LastIndexOf('-', MaxLength);
        return end > 0 ? slug[..end] : slug[..MaxLength];
    }

    private static SlugProblem? ProblemOf(Rune rune) => rune.Value switch
    {
        '/' => SlugProblem.Slash,
        '\\' => SlugProblem.Backslash,
        '?' => SlugProblem.Query,
        '#' => SlugProblem.Fragment,
        '%' => SlugProblem.Percent,
        ':' => SlugProblem.Colon,
        '<' or '>' or '"' or '|' or '*' or '\'' or '&' or ';' or '`' or '$' or '^' or '{' or '}' or '[' or ']' => SlugProblem.Sign,
        >= 0xFF01 and <= 0xFF5E or >= 0x2024 and <= 0x2026 or 0x2044 or 0x2215 or 0x29F5 or 0x29F8 or 0x3002 or >= 0xFE50 and <= 0xFE6B => SlugProblem.Sign,
        _ when Rune.IsControl(rune) || rune == Rune.ReplacementChar => SlugProblem.Control,
        _ when Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format => SlugProblem.Control,
        _ when Rune.IsWhiteSpace(rune) => SlugProblem.Space,
        _ => null,
    };

    private static bool IsIndex(string slug) =>
        slug.Equals("index.html", StringComparison.OrdinalIgnoreCase) || slug.Equals("index.htm", StringComparison.OrdinalIgnoreCase);

    // Windows opens a device for these names, whatever follows a dot.
    private static bool IsDeviceName(string slug)
    {
        var name = slug.AsSpan();
        name = name.IndexOf('.') is >= 0 and var dot ? name[..dot] : name;
        Span<char> lower = stackalloc char[4];
        if (name.Length is not (3 or 4) || name.ToLowerInvariant(lower) != name.Length)
        {
            return false;
        }

        return lower[..name.Length] is "con" or "prn" or "aux" or "nul"
            || (name.Length == 4 && lower[..3] is "com" or "lpt" && lower[3] is >= '0' and <= '9' or '¹' or '²' or '³');
    }
}
