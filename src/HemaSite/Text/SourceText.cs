using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Text;

/// <summary>The text of one file, able to say where an offset stands. LF, CRLF and CR all end a line.</summary>
public sealed class SourceText(FilePath path, string content)
{
    private readonly Lazy<ImmutableArray<int>> lineStarts = new(() => FindLineStarts(content));

    /// <summary>The file the text was read from.</summary>
    public FilePath Path { get; } = path;

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content { get; } = content;

    /// <summary>A stretch of this text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <summary>The line and column of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var index = lineStarts.Value.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - lineStarts.Value[line] + 1);
    }

    /// <summary>The text of a line (counted from 1) without its end.</summary>
    public ReadOnlySpan<char> LineAt(int line)
    {
        var start = lineStarts.Value[line - 1];
        var end = line < lineStarts.Value.Length ? lineStarts.Value[line] : Content.Length;
        return Content.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
