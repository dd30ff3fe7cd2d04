using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Languages;

namespace HemaSite.Settings;

/// <summary>Reads the list of a site's languages, with a hint for the country code kz that is so often meant as kk.</summary>
internal static class SettingsLanguages
{
    /// <summary>The languages of the codes, or null when none of them is usable.</summary>
    public static ImmutableArray<Language>? Read(SettingsSection section, string key, ImmutableArray<string>? codes)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var code in codes ?? [])
        {
            if (Language.Find(code) is { } language)
            {
                if (languages.Contains(language))
                {
                    section.Complain(SettingsRules.LanguageTwice, key, code, code);
                }
                else
                {
                    languages.Add(language);
                }
            }
            else
            {
                section.Complain(SettingsRules.UnknownLanguage, key, code, Suggestion(code));
            }
        }

        return languages.Count == 0 ? null : languages.ToImmutable();
    }

    /// <summary>What was probably meant by a code that is no language: country codes are the usual slip.</summary>
    public static string Suggestion(string code) => code switch
    {
        "kz" or "qz" or "ka" or "kaz" or "qaz" => "kk",
        "us" or "gb" or "eng" => "en",
        "rus" or "rs" => "ru",
        "кк" or "қк" or "кз" or "қз" => "kk",
        "ру" => "ru",
        "ен" or "анг" => "en",
        _ when Language.Find(Main(code)) is { } language => language.Code,
        _ => "kk, ru, en",
    };

    /// <summary>Whether a text is another way to write one of our languages: kaz, KK, ru-RU, or in Cyrillic letters.</summary>
    public static bool IsOtherSpelling(string text) =>
        text is "кк" or "қк" or "кз" or "қз" or "ру" or "ен" or "kaz" or "qaz" or "rus" or "eng" || (Language.Find(text) is null && Language.Find(Main(text)) is not null);

    // What stands before a region: kk of kk-KZ.
    private static string Main(string code) =>
        code.Length is 2 or 5 && (code.Length == 2 || code[2] is '-' or '_') ? code[..2].ToLowerInvariant() : "";
}
