using System.Text;

namespace HemaSite.Themes;

/// <summary>
/// Scripts and style sheets as readers get them: without the lines that only people read and without indentation. Nothing cleverer,
/// so what runs is what was written.
/// </summary>
internal static class SlimText
{
    /// <summary>The slim form of a file; files of other kinds stay as they are.</summary>
    public static byte[] Of(string path, byte[] bytes)
    {
        var isScript = path.EndsWith(".js", StringComparison.Ordinal);
        if (!isScript && !path.EndsWith(".css", StringComparison.Ordinal))
        {
            return bytes;
        }

        var text = Encoding.UTF8.GetString(bytes).AsSpan();
        var slim = new StringBuilder(bytes.Length);
        var isInText = false;
        foreach (var stretch in text.Split('\n'))
        {
            var line = text[stretch];
            var words = line.Trim();
            if (!isInText && (words.IsEmpty || IsComment(words, isScript)))
            {
                continue;
            }

            // A text between backticks may run over lines, and there every blank counts.
            var turns = isScript && line.Count('`') % 2 == 1;
            slim.Append(isInText ? line : turns ? line.TrimStart() : words).Append('\n');
            isInText ^= turns;
        }

        return Encoding.UTF8.GetBytes(slim.ToString());
    }

    private static bool IsComment(ReadOnlySpan<char> line, bool isScript) =>
        (isScript && line.StartsWith("//"))
        || (line.StartsWith("/*") && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2);
}
