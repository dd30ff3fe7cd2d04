using System.Text.RegularExpressions;

namespace HemaSite.Diagnostics;

/// <summary>One sentence in the three languages of the newsroom; {0}, {1} … stand for the arguments.</summary>
public sealed partial record MessageText(string En, string Ru, string Kk)
{
    /// <summary>The sentence in a language (kk, ru, anything else is English) with its arguments filled in.</summary>
    public string In(string language, IReadOnlyList<string> arguments)
    {
        var text = language switch { "kk" => Kk, "ru" => Ru, _ => En };
        for (var i = 0; i < arguments.Count; i++)
        {
            text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>An English sentence in another language, if it is this one with some arguments; null if it is another.</summary>
    public string? Translate(string english, string language)
    {
        var pattern = Argument().Replace(Regex.Escape(En), "(?<_$1>.+?)");
        return Regex.Match(english, $"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1)) is { Success: true } match
            ? In(language, [.. Enumerable.Range(0, match.Groups.Count - 1).Select(number => match.Groups[$"_{number}"].Value)])
            : null;
    }

    [GeneratedRegex(@"\\\{([0-9])}")]
    private static partial Regex Argument();
}
