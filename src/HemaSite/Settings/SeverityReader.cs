using System.Collections.Frozen;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Settings;

/// <summary>Reads how grave a site takes complaints.</summary>
internal static class SeverityReader
{
    /// <summary>The severities of the section "severity", by code.</summary>
    public static FrozenDictionary<string, Severity> Read(SettingsSection map)
    {
        var severities = new Dictionary<string, Severity>();
        if (map.Section("severity") is not { } section)
        {
            return severities.ToFrozenDictionary();
        }

        foreach (var code in map.Pairs("severity").Keys)
        {
            if (!RuleBook.ByCode.TryGetValue(code, out var rule))
            {
                section.ComplainOfKey(SettingsRules.UnknownCode, code, code);
                continue;
            }

            var level = section.Choice(code,
                ("off", Severity.Off), ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));
            if (level is not { } value)
            {
                continue;
            }

            if (value != Severity.Error && rule.Severity == Severity.Error && !MayBeLowered(code))
            {
                section.ComplainOfKey(SettingsRules.AlwaysAnError, code, code);
                continue;
            }

            severities[code] = value;
        }

        return severities.ToFrozenDictionary();
    }

    // A page with a bad link, picture or word can be published; one without a title, a date or an address of its own cannot: it would be
    // left out, and nobody would be told.
    private static bool MayBeLowered(string code) =>
        code.StartsWith("HS3", StringComparison.Ordinal) || code.StartsWith("HS8", StringComparison.Ordinal);
}
