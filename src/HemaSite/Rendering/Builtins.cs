using System.Collections.Frozen;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Rendering.Views;
using HemaSite.Settings;
using HemaSite.Themes;
using NodaTime;
using Scriban;
using Scriban.Runtime;

namespace HemaSite.Rendering;

/// <summary>
/// What templates of one language may call: a reviewed choice of Scriban's own functions, without clock, chance, evaluation
/// and machine-dependent formats, and the functions of a bilingual newsroom.
/// </summary>
internal static class Builtins
{
    private static readonly (string Group, string[] Removed)[] Unsafe =
    [
        ("math", ["random", "uuid", "format"]),
        ("object", ["eval", "eval_template", "format"]),
        ("string", ["pluralize", "pad_left", "pad_right", "handleize", "literal", "md5", "sha1", "sha256", "sha512", "hmac_sha1", "hmac_sha256", "hmac_sha512"]),
        ("html", ["strip", "newline_to_br"]),
    ];

    /// <summary>The names of the engine's own groups of functions and values.</summary>
    public static FrozenSet<string> Groups { get; } = FrozenSet.Create("array", "math", "object", "regex", "string", "html", "empty", "blank");

    /// <summary>All functions for a language. Read-only, shared by all pages.</summary>
    /// <param name="own">Our own ones.</param>
    public static ScriptObject Whole(ScriptObject own)
    {
        var all = TemplateContext.GetDefaultBuiltinObject();
        var builtins = (ScriptObject)own.Clone(false);
        foreach (var name in Groups)
        {
            if (all.TryGetValue(name, out var value))
            {
                builtins.SetValue(name, value, true);
            }
        }

        foreach (var (group, removed) in Unsafe)
        {
            var functions = (ScriptObject)((ScriptObject)builtins[group]!).Clone(false);
            foreach (var name in removed)
            {
                functions.Remove(name);
            }

            builtins.SetReadOnly(group, false);
            builtins.SetValue(group, functions, true);
        }

        return builtins;
    }

    /// <summary>Our own functions for a language.</summary>
    public static ScriptObject Own(Language language, Phrasebook phrases, Theme theme, BaseUrl baseUrl, PictureMarkup pictures)
    {
        var builtins = new ScriptObject();
        var include = new IncludeMarkup();
        builtins.SetValue("include", include, true);
        builtins.SetValue("include_once", new IncludeOnce(include), true);
        AddWords(builtins, language, phrases);
        Add(builtins, "t_in", 2, 2, values => theme.Phrases.TryGetValue($"{values[0]}", out var other)
            ? other.Text(KnownKey(other, values[1]))
            : throw new TemplateArgumentException($"the site has no language {values[0]}"));
        AddDates(builtins, language);
        AddAddresses(builtins, theme, baseUrl);
        Add(builtins, "picture", 1, 2, values => pictures.Of(values[0], values[1]), isPlain: false);
        return builtins;
    }

    private static void AddWords(ScriptObject builtins, Language language, Phrasebook phrases)
    {
        Add(builtins, "t", 1, 2, values => phrases.Text(KnownKey(phrases, values[0]), Placeholders(values[1])));
        Add(builtins, "plural", 2, 3, values => phrases.Plural(KnownKey(phrases, values[0]), Convert.ToDecimal(values[1], null), Placeholders(values[2])));
        Add(builtins, "file_size", 1, 1, values => NumberFormat.FileSize(Convert.ToInt64(values[0], null), language));
        Add(builtins, "number", 1, 1, values => NumberFormat.Number(Convert.ToDecimal(values[0], null), language));
    }

    private static void AddDates(ScriptObject builtins, Language language)
    {
        Add(builtins, "date_long", 1, 1, values => DateFormat.Long(Date(values[0]).Date, language));
        Add(builtins, "date_short", 1, 1, values => DateFormat.Short(Date(values[0]).Date, language));
        Add(builtins, "date_iso", 1, 1, values => DateFormat.Iso(Date(values[0])));
        Add(builtins, "month_year", 1, 1, values => DateFormat.MonthYear(Date(values[0]).Date, language));
    }

    private static void AddAddresses(ScriptObject builtins, Theme theme, BaseUrl baseUrl)
    {
        Add(builtins, "url", 1, 1, values => baseUrl.Relative($"{values[0]}"));
        Add(builtins, "absolute_url", 1, 1, values => baseUrl.Absolute($"{values[0]}"));
        Add(builtins, "asset", 1, 1, values => baseUrl.Relative($"/{AssetOf(theme, values[0]).PublishedPath}"));
        Add(builtins, "integrity", 1, 1, values => AssetOf(theme, values[0]).Integrity);
    }

    private static ThemeAsset AssetOf(Theme theme, object? path) => theme.Assets.TryGetValue($"{path}", out var asset)
        ? asset
        : throw new TemplateArgumentException($"the theme has no file assets/{path}");

    private static void Add(
        ScriptObject builtins, string name, int required, int accepted, Func<IReadOnlyList<object?>, object?> body, bool isPlain = true) =>
        builtins.SetValue(name, new TemplateFunction(required, accepted, body) { IsPlain = isPlain }, true);

    private static OffsetDateTime Date(object? value) => value is DateView date
        ? date.Value
        : throw new TemplateArgumentException("this is not a date");

    private static string KnownKey(Phrasebook phrases, object? key) => key is string text && phrases.Knows(text)
        ? text
        : throw new TemplateArgumentException($"there is no phrase {key}");

    private static (string Name, string Value)[] Placeholders(object? values) => values is ScriptObject map
        ? [.. map.Select(pair => (pair.Key, $"{pair.Value}"))]
        : [];
}
