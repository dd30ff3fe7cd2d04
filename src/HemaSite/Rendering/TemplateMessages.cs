namespace HemaSite.Rendering;

/// <summary>Says in a theme author's words what the template engine says in its own.</summary>
internal static class TemplateMessages
{
    /// <summary>What went wrong while a page was made; names are given whole, as the template writes them: date.now.</summary>
    /// <param name="message">The engine's sentence.</param>
    /// <param name="name">The dotted name that stands where the template failed.</param>
    public static string Running(string message, string name)
    {
        if (message.Contains("recursive limit", StringComparison.OrdinalIgnoreCase)
            || message.Contains("Insufficient stack", StringComparison.OrdinalIgnoreCase)
            || message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            return "a function or include calls itself without end (recursive)";
        }

        if (name.Contains("pad_", StringComparison.Ordinal))
        {
            return $"there is no {name} here: it knows no limit";
        }

        return message.Contains("was not found", StringComparison.Ordinal) || message.Contains("Cannot get member", StringComparison.Ordinal)
            || message.Contains("Cannot get the member", StringComparison.Ordinal)
            ? $"there is nothing called {name}"
            : Plain(message);
    }

    /// <summary>A short sentence that keeps the name at fault.</summary>
    public static string Plain(string message)
    {
        if (message.Contains("iteration limit", StringComparison.Ordinal))
        {
            return "a loop runs too long (limit reached)";
        }

        if (message.Contains("exceed", StringComparison.OrdinalIgnoreCase) && !message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            return "a number or text grows beyond the limit";
        }

        if (message.Contains("out of bounds", StringComparison.Ordinal))
        {
            return "the list has no item of this number";
        }

        if (message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            return "expressions are nested too deeply (depth limit)";
        }

        if (message.Contains("time-out", StringComparison.OrdinalIgnoreCase) || message.Contains("timed out", StringComparison.OrdinalIgnoreCase)
            || message.Contains("timeout", StringComparison.OrdinalIgnoreCase))
        {
            return "a search pattern timed out";
        }

        if (message.Contains("Error while parsing", StringComparison.Ordinal))
        {
            return message.Contains("<end>", StringComparison.Ordinal)
                ? "what begins here is never ended with {{ end }}"
                : "this instruction is not finished or misspelt";
        }

        if (message.Contains("Unexpected token", StringComparison.OrdinalIgnoreCase))
        {
            return "something here stands in a wrong place, or a quote before it is not closed";
        }

        return message.Replace("`", "", StringComparison.Ordinal).TrimEnd('.');
    }
}
