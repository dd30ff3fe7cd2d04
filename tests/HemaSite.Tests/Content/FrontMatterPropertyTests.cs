using FsCheck.Xunit;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Content;

public class FrontMatterPropertyTests
{
    private static readonly string[] Pieces =
    [
        "---", "...", "\n", "\r", "\r\n", " ", "  ", "\t", ": ", ":", "- ", "-", "? ", "#", " #", "'", "\"", "\\", "\\u", "\\ud800", "\\U0011ffff", "[", "]", "{", "}",
        ",", "&", "&a ", "*", "*a", "!", "!!str ", "|", ">", "|2-", "%", "%YAML 1.1", "@", "`", "<<", "~", "title", "date", "a", "ж", "\u0085", "\u2028", "\0", "\ufeff",
        "\u200b", "\ud800", "😀", "07-03-2021", "12:30", "taxonomy", "routes", "true", "null",
    ];

    [Property(MaxTest = 4000)]
    public void Reading_never_throws_and_points_into_the_file(int[] choices, string noise)
    {
        var text = "---\n" + string.Concat((choices ?? []).Select(choice => Pieces[(int)((uint)choice % Pieces.Length)])) + noise + "\n---\nbody";
        var (result, complaints) = FrontMatterReaderTests.Read(text);
        Assert.InRange(result.BodyStart, 0, text.Length);
        Assert.All(complaints, complaint => Assert.True(complaint.Span.Start >= 0 && complaint.Span.Start + complaint.Span.Length <= text.Length));
        Assert.Equal(complaints.Any(complaint => complaint.Severity == Severity.Error), !result.IsUsable);
    }

    [Property(MaxTest = 500)]
    public void A_plain_reading_of_simple_lines_gives_the_same_values(Dictionary<string, string> pairs)
    {
        // Single quotes carry any printable text; keys become k0, k1 …
        var lines = (pairs ?? []).Values.Select(value => string.Concat((value ?? "").Where(letter => letter is >= ' ' and < '\u007f' or >= '\u0400' and < '\u0500'))).ToArray();
        var block = string.Concat(lines.Select((value, i) => $"k{i}: '{value.Replace("'", "''", StringComparison.Ordinal)}'\n"));
        var (result, complaints) = FrontMatterReaderTests.Read($"---\n{block}---\n", isPost: false);
        Assert.Empty(complaints);
        Assert.Equal(
            lines.Select((value, i) => (Key: $"k{i}", value)).OrderBy(pair => pair.Key, StringComparer.Ordinal),
            result.Values.Extra.Select(pair => (pair.Key, ((HemaSite.Yaml.YamlScalar)pair.Value).Value)));
    }
}
