using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

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
            ? Named(TemplateFaults.Unknown, name)
            : Known(message) ?? Named(FaultOf(message), name);
    }

    /// <summary>What cannot be read as a template.</summary>
    public static string Parsing(string message) => Known(message) ?? "this instruction is not finished or misspelt";

    // The sentences in which we complain ourselves come by here too.
    private static string? Known(string message)
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

        return TemplateFaults.All.Any(fault => fault.Translate(message, "en") is not null) ? message : null;
    }

    private static MessageText FaultOf(string message) =>
        Has(message, "zero") ? TemplateFaults.Zero
        : Has(message, "number of argument", "expecting") ? TemplateFaults.Arguments
        : Has(message, "pattern", "regex") ? TemplateFaults.Pattern
        : Has(message, "readonly", "read-only", "cannot set", "unable to set", "cannot assign") ? TemplateFaults.Fixed
        : Has(message, "null") ? TemplateFaults.Empty
        : Has(message, "convert", "operator", "not supported", "type") ? TemplateFaults.Kind
        : TemplateFaults.Other;

    private static bool Has(string message, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (message.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Named(MessageText fault, string name) => fault.In("en", [name.Length > 0 ? name : "…"]);
}
