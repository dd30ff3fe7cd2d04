using System.Collections.Frozen;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Every rule of every class, by its code: for complaints that were kept and are shown again.</summary>
public static class RuleBook
{
    /// <summary>The rules by code, such as HS1204.</summary>
    public static FrozenDictionary<string, Rule> ByCode { get; } = new[]
    {
        AuthoringRules.All, CommandRules.All, EncodingRules.All, FrontMatterRules.All, LanguageRules.All, LinkRules.All, MarkdownRules.All,
        OutputRules.All, PictureRules.All, PublishingRules.All, RouteRules.All, SettingsRules.All, SlipRules.All, StructureRules.All, TextRules.All, ThemeRules.All, YamlRules.All,
    }.SelectMany(rules => rules).ToFrozenDictionary(rule => rule.Code);
}
