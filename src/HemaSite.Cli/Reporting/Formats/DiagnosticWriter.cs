using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Yaml;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints complaints for people: place, code and message, the quoted line with a caret, and how to mend it.</summary>
internal static class DiagnosticWriter
{
    private const int Most = 200;
    private const int LongestLine = 160;

    private static readonly MessageText Mended = new("mended", "исправлено", "түзетілді");
    private static readonly MessageText Untold = new("… and {0} more complaints", "… и ещё замечаний: {0}", "… тағы да хабарламалар: {0}");

    /// <summary>Prints complaints, errors last: a screen shows the end. Beyond two hundred only their number is told.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, string language, TextWriter output)
    {
        var told = diagnostics.OrderByDescending(item => item.Severity == Severity.Error).Take(Most).ToLookup(item => item.Severity == Severity.Error);
        Write(told[false], language, output);
        if (diagnostics.Count > Most)
        {
            output.WriteLine(Untold.In(language, [$"{diagnostics.Count - Most}"]));
        }

        Write(told[true], language, output);
    }

    /// <summary>Prints what was mended: the place, and what was wrong there.</summary>
    public static void WriteMended(IEnumerable<Diagnostic> slips, string language, TextWriter output)
    {
        foreach (var slip in slips)
        {
            var (line, column) = slip.Span.Position;
            output.WriteLine(Printable($"{slip.Span.Source.Path}:{line}:{column}: {Mended.In(language, [])} {slip.Rule.Code}: {slip.MessageIn(language)}"));
        }
    }

    private static void Write(IEnumerable<Diagnostic> diagnostics, string language, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic, language, output);
        }
    }

    private static void Write(Diagnostic diagnostic, string language, TextWriter output)
    {
        var (line, column) = diagnostic.Span.Position;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var place = diagnostic.Span.Source.Path.IsRoot ? "hemasite" : $"{diagnostic.Span.Source.Path}:{line}:{column}";
        output.WriteLine(Printable($"{place}: {severity} {diagnostic.Rule.Code}: {diagnostic.MessageIn(language)}"));
        if (diagnostic.Span.Source.Content.Length > 0)
        {
            WriteFrame(diagnostic, line, column, output);
        }

        output.WriteLine(Printable($"  hint: {diagnostic.HintIn(language)}"));
    }

    private static void WriteFrame(Diagnostic diagnostic, int line, int column, TextWriter output)
    {
        var text = diagnostic.Span.Source.LineAt(line);
        if (text.IsWhiteSpace())
        {
            return;
        }

        // A very long line is shown around the place that matters.
        var from = Math.Min(Math.Max(0, column - 1 - (LongestLine / 2)), text.Length);
        var shown = QuotedLine.Of(text, from, Math.Min(text.Length, from + LongestLine));
        var caret = Math.Clamp(column - 1 - from, 0, shown.Length);
        var width = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, shown.Length - caret));
        output.WriteLine($"  {line,5} | {Printable(shown)}");
        output.WriteLine($"        | {new string(' ', caret)}{new string('^', width)}");
    }

    // Control characters of a file never reach the terminal raw: they could move the cursor, change colours or turn the line.
    private static string Printable(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            result.Append(letter == '\t' ? ' ' : char.IsControl(letter) || YamlCharacters.IsBidi(letter) ? '\uFFFD' : letter);
        }

        return result.ToString();
    }
}
