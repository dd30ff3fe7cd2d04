using System.Security.Cryptography;
using System.Text;
using HemaSite.Diagnostics;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints complaints as a code quality report, which GitLab shows on the changed lines of a merge request.</summary>
internal static class GitLabWriter
{
    /// <summary>Prints one array; complaints about no file in particular point at the folder's settings.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, string language, string root, TextWriter output)
    {
        using var stream = new MemoryStream();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var json = JsonReport.Writer(stream))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, language, GitHubWriter.PathIn(root, diagnostic), seen);
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(
        System.Text.Json.Utf8JsonWriter json, Diagnostic diagnostic, string language, string path, Dictionary<string, int> seen)
    {
        json.WriteStartObject();
        json.WriteString("description", $"{diagnostic.MessageIn(language)} {diagnostic.HintIn(language)}");
        json.WriteString("check_name", diagnostic.Rule.Code);
        json.WriteString("fingerprint", PrintOf(diagnostic, path, seen));
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "critical", Severity.Warning => "minor", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", path.Length > 0 ? path : ".");
        json.WriteStartObject("lines");
        json.WriteNumber("begin", diagnostic.Span.Position.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The same fault keeps its print when lines above it come and go; of equal ones in a file each has a number.
    private static string PrintOf(Diagnostic diagnostic, string path, Dictionary<string, int> seen)
    {
        var fault = $"{diagnostic.Rule.Code}\n{path}\n{string.Join('\n', diagnostic.Arguments)}";
        var number = seen[fault] = seen.GetValueOrDefault(fault) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fault}\n{number}")))[..32];
    }
}
