using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Diagnostics;
using HemaSite.Preview.Snapshots;
using HemaSite.Text;

namespace HemaSite.Preview.Serving;

/// <summary>A state of the site as its open pages are told of it: the version and what is wrong, with the quoted lines.</summary>
internal static class StateJson
{
    private const int MostProblems = 50;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line of JSON.</summary>
    public static string Of(Snapshot snapshot)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", snapshot.Version);
            json.WriteNumber("errors", snapshot.Count(Severity.Error));
            json.WriteNumber("warnings", snapshot.Count(Severity.Warning));
            json.WriteString("title", PreviewWords.Problems.In(snapshot.Language, [$"{snapshot.Count(Severity.Error)}"]));
            json.WriteString("close", PreviewWords.Close.In(snapshot.Language, []));
            json.WriteStartArray("problems");
            foreach (var problem in snapshot.Problems.Where(item => item.Severity == Severity.Error).Take(MostProblems))
            {
                Write(json, problem, snapshot.Language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem, string language)
    {
        var (line, column) = problem.Span.Position;
        json.WriteStartObject();
        json.WriteString("place", $"{problem.Span.Source.Path}:{line}:{column}");
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("message", problem.MessageIn(language));
        json.WriteString("hint", problem.HintIn(language));
        json.WriteString("quote", LineOf(problem.Span.Source, line));
        json.WriteNumber("column", column);
        json.WriteNumber("length", Math.Max(1, problem.Span.Length));
        json.WriteEndObject();
    }

    private static ReadOnlySpan<char> LineOf(SourceText source, int number)
    {
        var line = source.LineAt(number);
        return QuotedLine.Of(line, 0, line.Length);
    }
}
