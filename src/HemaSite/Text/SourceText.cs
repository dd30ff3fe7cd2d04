using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Files.Sums;

namespace HemaSite.Text;

/// <summary>The text of one file, able to say where an offset stands. LF, CRLF and CR all end a line.</summary>
public sealed class SourceText
{
    private static readonly ContentSum SumOfNothing = ContentSum.Of("");

    private Func<SourceText, string>? read;
    private string? content;
    private ContentSum sum;
    private ContentSum evenSum;

    // A sum is two words: threads that ask at once may both work it out, but none may see half of it.
    private bool hasSum;
    private bool hasEvenSum;
    private ImmutableArray<int> lineStarts;

    /// <summary>A text that is known.</summary>
    public SourceText(FilePath path, string content) => (Path, this.content) = (path, content);

    /// <summary>A text that is known by its sums and read when somebody looks at it: of a large site most are not.</summary>
    public SourceText(FilePath path, ContentSum sum, ContentSum evenSum, Func<SourceText, string> read) =>
        (Path, this.sum, hasSum, this.evenSum, hasEvenSum, this.read) = (path, sum, sum != ContentSum.Unknown, evenSum, evenSum != ContentSum.Unknown, read);

    /// <summary>The file the text was read from.</summary>
    public FilePath Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content => content ??= read!(this);

    /// <summary>Whether there is no text; a text that was let go is not read for this.</summary>
    public bool IsEmpty => content is { } known ? known.Length == 0 : sum == SumOfNothing;

    /// <summary>The sum of the text: two texts are the same when their sums are.</summary>
    public ContentSum Sum
    {
        get
        {
            if (!Volatile.Read(ref hasSum))
            {
                sum = ContentSum.Of(Content);
                Volatile.Write(ref hasSum, true);
            }

            return sum;
        }
    }

    /// <summary>The sum of the text however its lines end: how a system ends them is nobody's change.</summary>
    public ContentSum EvenSum
    {
        get
        {
            if (!Volatile.Read(ref hasEvenSum))
            {
                evenSum = ContentSum.Of(Content.ReplaceLineEndings("\n"));
                Volatile.Write(ref hasEvenSum, true);
            }

            return evenSum;
        }
    }

    /// <summary>Lets go of a text that hardly anybody will look at again: of a large site all texts together would be dead weight.</summary>
    /// <param name="again">Reads it for those who do.</param>
    /// <returns>How many characters that were.</returns>
    public int LetGo(Func<SourceText, string> again)
    {
        // A file that was refused unread has no text here, and is not to get one.
        if (content is not { Length: > 0 and var length })
        {
            return 0;
        }

        _ = EvenSum;
        read = again;
        content = null;
        return length;
    }

    private ImmutableArray<int> LineStarts => lineStarts.IsDefault ? lineStarts = FindLineStarts(Content) : lineStarts;

    /// <summary>A stretch of this text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <summary>The line and column of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var starts = LineStarts;
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line (counted from 1) without its end.</summary>
    public ReadOnlySpan<char> LineAt(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
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
