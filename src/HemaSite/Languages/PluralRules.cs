using System.Collections.Immutable;

namespace HemaSite.Languages;

/// <summary>Which plural form a number asks for: the CLDR rules of Kazakh, Russian and English; other languages follow English.</summary>
public static class PluralRules
{
    private static readonly ImmutableArray<PluralCategory> Two = [PluralCategory.One, PluralCategory.Other];
    private static readonly ImmutableArray<PluralCategory> Four = [PluralCategory.One, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];

    /// <summary>The category of a number. Decimals that are written count, so 1.0 is not 1 in Russian and English; the sign does not.</summary>
    public static PluralCategory CategoryOf(decimal n, Language language)
    {
        n = Math.Abs(n);
        return language.Code switch
        {
            "ru" => n.Scale > 0 ? PluralCategory.Other : Russian((int)(n % 100)),
            "kk" => n == 1 ? PluralCategory.One : PluralCategory.Other,
            _ => n == 1 && n.Scale == 0 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    /// <summary>The categories a counted phrase must have in a language, no more and no fewer.</summary>
    public static ImmutableArray<PluralCategory> CategoriesOf(Language language) => language.Code == "ru" ? Four : Two;

    /// <summary>A category's name in phrase files: "one", "few", "many", "other".</summary>
    public static string NameOf(PluralCategory category) => category switch
    {
        PluralCategory.One => "one",
        PluralCategory.Few => "few",
        PluralCategory.Many => "many",
        _ => "other",
    };

    /// <summary>The category of a name, or null when there is none of that name.</summary>
    public static PluralCategory? Find(string name) => name switch
    {
        "one" => PluralCategory.One,
        "few" => PluralCategory.Few,
        "many" => PluralCategory.Many,
        "other" => PluralCategory.Other,
        _ => null,
    };

    private static PluralCategory Russian(int lastTwoDigits) => (lastTwoDigits, lastTwoDigits % 10) switch
    {
        ( >= 11 and <= 14, _) => PluralCategory.Many,
        (_, 1) => PluralCategory.One,
        (_, >= 2 and <= 4) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };
}
