using System.Text;

namespace HemaSite.Tests.Specs;

/// <summary>Two texts side by side as a reader of a failed test wants them: "-" is expected, "+" is what came.</summary>
public static class LineDiff
{
    private const int Context = 3;

    /// <summary>The differing lines with a few equal ones around them; empty when the texts are equal.</summary>
    public static string Between(string expected, string actual)
    {
        if (expected == actual)
        {
            return "";
        }

        var lines = Compare(LinesOf(expected), LinesOf(actual));
        var text = new StringBuilder();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearChange(lines, i))
            {
                continue;
            }

            if (i > last + 1)
            {
                text.Append("  ...\n");
            }

            text.Append(lines[i]).Append('\n');
            last = i;
        }

        return text.Length > 0 ? text.ToString() : "(only the end of the last line differs)\n";
    }

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static bool IsNearChange(List<string> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i][0] != ' ')
            {
                return true;
            }
        }

        return false;
    }

    // The longest common sequence between the equal head and the equal tail: kept texts are long, their changes are short.
    private static List<string> Compare(string[] expected, string[] actual)
    {
        var head = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = expected[head..].Reverse().Zip(actual[head..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. expected[..head].Select(line => $"  {line}"),
            .. Middle(expected[head..^tail], actual[head..^tail]),
            .. expected[^tail..].Select(line => $"  {line}"),
        ];
    }

    private static List<string> Middle(string[] expected, string[] actual)
    {
        var common = new int[expected.Length + 1, actual.Length + 1];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
            {
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < expected.Length || j < actual.Length;)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                lines.Add($"  {expected[i]}");
                i++;
                j++;
            }
            else if (j == actual.Length || (i < expected.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add($"- {expected[i++]}");
            }
            else
            {
                lines.Add($"+ {actual[j++]}");
            }
        }

        return lines;
    }
}
