using System.Buffers;
using System.Text;

namespace HemaSite.Cli.Machines;

/// <summary>
/// What commands print: letters and line ends. Titles and names of files are other people's words; a control character in them would move
/// the cursor, colour the screen or name its window, so it is shown as a mark of replacement.
/// </summary>
internal sealed class PlainWriter(TextWriter screen) : TextWriter
{
    // C0 but for the ends of lines and tabs, DEL, C1: ECMA-48.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))]);

    /// <summary>
    /// Whether nothing is lost when it cannot be printed, as when a log is on a full disk or nobody listens: the exit code tells the same, and the
    /// work goes on.
    /// </summary>
    public bool MayFail { get; init; }

    /// <summary>Where it is printed.</summary>
    public TextWriter Screen => screen;

    /// <inheritdoc/>
    public override Encoding Encoding => screen.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.IndexOfAny(Controls) is >= 0 and var at)
        {
            Put(buffer[..at]);
            Put("\uFFFD");
            buffer = buffer[(at + 1)..];
        }

        Put(buffer);
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        Put(screen.NewLine);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            screen.Flush();
        }
        catch (Exception failure) when (IsLost(failure))
        {
            // As when it is written.
        }
    }

    private void Put(ReadOnlySpan<char> text)
    {
        try
        {
            screen.Write(text);
        }
        catch (Exception failure) when (IsLost(failure))
        {
            // Nobody can be told that nobody can be told.
        }
    }

    // A full disk, or an output that was closed before the program began.
    private bool IsLost(Exception failure) => MayFail && failure is (IOException or UnauthorizedAccessException);
}
