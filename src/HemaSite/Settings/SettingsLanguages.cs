using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Languages;
using HemaSite.Text;

namespace HemaSite.Settings;

/// <summary>Reads the list of a site's languages, with a hint for the country code kz that is so often meant as kk.</summary>
internal static class SettingsLanguages
{
    /// <summary>The languages of the codes, or null when none of them is usable.</summary>
    public static ImmutableArray<Language>? Read(SettingsSection section, ImmutableArray<Located<string>>? codes)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var code in codes ?? [])
        {
            if (Language.Find(code.Value) is { } language)
            {
                if (languages.Contains(language))
                {
                    section.Complain(SettingsRules.LanguageTwice, code);
                }
                else
                {
                    languages.Add(language);
                }
            }
            else
            {
                section.Complain(SettingsRules.UnknownLanguage, code, Shipped, Suggestion(code.Value));
            }
        }

        return languages.Count == 0 ? null : languages.ToImmutable();
    }

    /// <summary>The texts of a map by language, as in title: { kk: …, ru: … }; a key that is no language is complained about.</summary>
    public static ImmutableSortedDictionary<string, string> Texts(SettingsSection section, string key)
    {
        var texts = section.Pairs(key);
        foreach (var code in texts.Keys.Where(code => Language.Find(code) is null))
        {
            section.Section(key)!.ComplainOfKey(SettingsRules.UnknownLanguage, code, code, Shipped, Suggestion(code));
        }

        return texts;
    }

    /// <summary>The codes of all languages that come with the program.</summary>
    public const string Shipped = "kk, ru, en";

    /// <summary>What was probably meant by a code that is no language, else nothing: country codes are the usual slip.</summary>
    public static string Suggestion(string code) => Main(code) switch
    {
        "kz" or "qz" or "ka" or "kaz" or "qaz" or "қк" or "кк" or "кз" or "қз" or "қаз" or "каз" => "kk",
        "us" or "gb" or "eng" or "ен" or "ағыл" or "анг" or "англ" => "en",
        "rus" or "rs" or "ру" or "рус" or "орыс" => "ru",
        { Length: 2 } main when main != code && Language.Find(main) is { } language => language.Code,
        _ => "",
    };

    /// <summary>Whether a text is another way to write one of our languages: kaz, KK, ru-RU, Cyrillic кк.</summary>
    public static bool IsOtherSpelling(string text) => Language.Find(text) is null && Suggestion(text).Length > 0;

    // What stands before a region (kk of kk-KZ), in small letters.
    private static string Main(string code) =>
        (code is [_, _, '-' or '_', ..] ? code[..2] : code).ToLowerInvariant();
}
