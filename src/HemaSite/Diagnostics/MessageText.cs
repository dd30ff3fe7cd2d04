namespace HemaSite.Diagnostics;

/// <summary>One sentence in the three languages of the newsroom; {0}, {1} … stand for the arguments.</summary>
public sealed record MessageText(string En, string Ru, string Kk)
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
        var pattern = En.AsSpan();
        var rest = english.AsSpan();
        var (arguments, numbers) = (new List<string>(), new List<int>());
        while (true)
        {
            var open = pattern.IndexOf('{');
            var words = open < 0 ? pattern : pattern[..open];
            var isLast = open < 0;
            // An argument has one letter at least and ends where the words behind it begin.
            var at = arguments.Count == 0 ? (rest.StartsWith(words) ? 0 : -1)
                : isLast ? (rest.EndsWith(words) ? rest.Length - words.Length : -1)
                : rest.Length == 0 ? -1 : rest[1..].IndexOf(words) + 1;
            if (at < 0 || (arguments.Count > 0 && at == 0) || (isLast && at + words.Length != rest.Length))
            {
                return null;
            }

            if (arguments.Count > 0)
            {
                arguments[^1] = rest[..at].ToString();
            }

            if (isLast)
            {
                return In(language, [.. arguments.Zip(numbers).OrderBy(pair => pair.Second).Select(pair => pair.First)]);
            }

            rest = rest[(at + words.Length)..];
            arguments.Add("");
            numbers.Add(pattern[open + 1]);
            pattern = pattern[(open + "{0}".Length)..];
        }
    }
}
