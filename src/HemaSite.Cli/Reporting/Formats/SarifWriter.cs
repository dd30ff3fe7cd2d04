using System.Text;
using System.Text.Json;
using HemaSite.Diagnostics;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints complaints as SARIF 2.1.0 (OASIS), which code hosts, editors and archives of reports read.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Prints one log with one run of the given version of HemaSite.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, string version, string language, string root, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = JsonReport.Writer(stream))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics, version, language);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic, language, GitHubWriter.PathIn(root, diagnostic));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, string version, string language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "HemaSite");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Message.In(language, []));
            WriteText(json, "help", rule.Hint.In(language, []));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string language, string path)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteString("level", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        WriteText(json, "message", $"{diagnostic.MessageIn(language)} {diagnostic.HintIn(language)}");
        json.WriteStartArray("locations");
        if (path.Length > 0)
        {
            WritePlace(json, diagnostic, path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Diagnostic diagnostic, string path)
    {
        var (line, column) = diagnostic.Span.Position;
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
