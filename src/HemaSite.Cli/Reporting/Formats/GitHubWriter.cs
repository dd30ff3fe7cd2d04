using HemaSite.Diagnostics;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints complaints as workflow commands, which GitHub shows on the changed lines.</summary>
internal static class GitHubWriter
{
    /// <summary>Prints one command a complaint.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, string language, string root, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = diagnostic.Span.Position;
            var level = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var path = PathIn(root, diagnostic);
            var text = $"{diagnostic.MessageIn(language)} – {diagnostic.HintIn(language)}";
            var place = path.Length == 0 ? "" : $"file={Property(path)},line={line},col={column},";
            output.WriteLine($"::{level} {place}title={diagnostic.Rule.Code}::{Data(text)}");
        }
    }

    /// <summary>The file of a complaint as the repository names it.</summary>
    public static string PathIn(string root, Diagnostic diagnostic) =>
        root is "." or "" || diagnostic.Span.Source.Path.Value.Length == 0 ? diagnostic.Span.Source.Path.Value : $"{root.TrimEnd('/')}/{diagnostic.Span.Source.Path}";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
