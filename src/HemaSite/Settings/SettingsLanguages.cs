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
                languages.Add(language);
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
        "kz" or "qz" or "ka" => "kk",
        "us" or "gb" or "eng" => "en",
        "rus" or "rs" => "ru",
        _ => "kk, ru, en",
    };
}
