using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Building;
using HemaSite.Diagnostics;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints a build's result for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A JSON writer that keeps Cyrillic readable.</summary>
    public static Utf8JsonWriter Writer(Stream stream) => new(stream, Readable);

    /// <summary>Prints the outcome, the counts and every complaint.</summary>
    public static void Write(BuildResult result, string language, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = Writer(stream))
        {
            json.WriteStartObject();
            json.WriteString("outcome", result.Outcome.ToString());
            json.WriteNumber("pages", result.PageCount);
            json.WriteNumber("errors", result.Count(Severity.Error));
            json.WriteNumber("warnings", result.Count(Severity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                Write(json, diagnostic, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string language)
    {
        var (line, column) = diagnostic.Span.Position;
        json.WriteStartObject();
        json.WriteString("file", diagnostic.Span.Source.Path.Value);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("message", diagnostic.MessageIn(language));
        json.WriteString("hint", diagnostic.HintIn(language));
        json.WriteEndObject();
    }
}
