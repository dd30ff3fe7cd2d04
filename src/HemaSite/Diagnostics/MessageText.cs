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
}
