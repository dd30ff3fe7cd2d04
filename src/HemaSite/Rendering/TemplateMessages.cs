using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Rendering;

/// <summary>Says in a theme author's words what the template engine says in its own.</summary>
internal static class TemplateMessages
{
    /// <summary>What is said of numbers, texts and lists beyond all bounds.</summary>
    public const string TooMuch = "a number or text grows beyond the limit";

    private const string Unfinished = "this instruction is not finished or misspelt";

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
    /// <param name="message">The engine's sentence.</param>
    /// <param name="name">The word that stands where it stopped reading.</param>
    public static string Parsing(string message, string name) =>
        Known(message) is { } known && (known != Unfinished || name.Length == 0) ? known
        : name.Length > 0 ? Unreadable(name)
        : Unfinished;

    /// <summary>What cannot be read as a template, where the engine itself gave no reason.</summary>
    public static string Unreadable(string name) => Named(TemplateFaults.Unreadable, name);

    // The sentences in which we complain ourselves come by here too.
    private static string? Known(string message) =>
        TemplateFaults.All.Any(fault => fault.Translate(message, "en") is not null) ? message
        : Has(message, "iteration limit") ? "a loop runs too long (limit reached)"
        : Has(message, "exceed", "limit") && !Has(message, "depth") ? TooMuch
        : Has(message, "out of bounds") ? "the list has no item of this number"
        : Has(message, "depth") ? "expressions are nested too deeply (depth limit)"
        : Has(message, "time-out", "timed out", "timeout") ? "a search pattern timed out"
        : Has(message, "without a corresponding beginning") ? "there is one {{ end }} too many: nothing is open here"
        : Has(message, "Error while parsing") ? Has(message, "<end>") ? "what begins here is never ended with {{ end }}" : Unfinished
        : Has(message, "Unexpected token") ? "something here stands in a wrong place, or a quote before it is not closed"
        : null;

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
