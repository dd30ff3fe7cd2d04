namespace HemaSite.Markdown.Reading;

/// <summary>The lines of a text as stretches, ends of lines aside.</summary>
internal static class Lines
{
    /// <summary>Reads the line at a place and moves on to the next; false at the end of the text.</summary>
    public static bool Next(string text, ref int position, out Range line)
    {
        line = default;
        if (position >= text.Length)
        {
            return false;
        }

        var start = position;
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        position = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        line = start..end;
        return true;
    }
}
