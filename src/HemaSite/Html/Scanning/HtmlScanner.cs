namespace HemaSite.Html.Scanning;

/// <summary>Cuts markup into tokens the way a browser does, in one pass and with exact places.</summary>
/// <remarks>A tag longer than 8 KiB or never finished is text: it cannot act, and nothing is scanned twice over.</remarks>
public sealed partial class HtmlScanner
{
    private const int LongestTag = 8192;
    private readonly string text;
    private readonly int end;
    private readonly bool openCommentsAreText;

    /// <summary>A scanner over a stretch of a text.</summary>
    /// <param name="text">The text that holds the stretch.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="openCommentsAreText">Whether a comment that never ends is text; a browser would swallow the rest.</param>
    public HtmlScanner(string text, int start, int end, bool openCommentsAreText = false)
    {
        this.text = text;
        this.end = end;
        this.openCommentsAreText = openCommentsAreText;
        Position = start;
    }

    /// <summary>Where the next token begins; may be moved forward to skip content.</summary>
    public int Position { get; set; }

    /// <summary>Reads the next token; false at the end.</summary>
    public bool Next(out HtmlToken token)
    {
        var start = Position;
        if (start >= end)
        {
            token = default;
            return false;
        }

        if (text[start] == '<' && TryTag(start, out token))
        {
            Position = token.End;
            return true;
        }

        var next = text.AsSpan(start + 1, end - start - 1).IndexOf('<');
        var at = next < 0 ? end : start + 1 + next;
        Position = at;
        token = new(HtmlTokenKind.Text, start, at, "");
        return true;
    }

    private bool TryTag(int start, out HtmlToken token)
    {
        token = default;
        if (start + 1 >= end)
        {
            return false;
        }

        var next = text[start + 1];
        if (char.IsAsciiLetter(next))
        {
            return TryName(start, start + 1, HtmlTokenKind.Open, out token);
        }

        if (next == '/' && start + 2 < end && char.IsAsciiLetter(text[start + 2]))
        {
            return TryName(start, start + 2, HtmlTokenKind.Close, out token);
        }

        return next is '!' or '?' or '/' && TryComment(start, out token);
    }

    private bool TryComment(int start, out HtmlToken token)
    {
        var at = end;
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            at = CommentEnd(start + 4);
        }
        else
        {
            var close = text.IndexOf('>', start, end - start);
            at = close < 0 ? -1 : close + 1;
        }

        if (at < 0 && openCommentsAreText)
        {
            token = default;
            return false;
        }

        token = new(HtmlTokenKind.Comment, start, at < 0 ? end : at, "");
        return true;
    }

    // The ways a browser ends a comment: "-->", "--!>", and at once "<!-->" and "<!--->".
    private int CommentEnd(int at)
    {
        if (at < end && text[at] == '>')
        {
            return at + 1;
        }

        if (at + 1 < end && text[at] == '-' && text[at + 1] == '>')
        {
            return at + 2;
        }

        while (at < end)
        {
            var dashes = text.IndexOf("--", at, end - at, StringComparison.Ordinal);
            if (dashes < 0)
            {
                return -1;
            }

            var rest = text.AsSpan(dashes + 2, end - dashes - 2);
            if (rest.StartsWith(">"))
            {
                return dashes + 3;
            }

            if (rest.StartsWith("!>"))
            {
                return dashes + 4;
            }

            at = dashes + 1;
        }

        return -1;
    }

    private bool TryName(int start, int nameStart, HtmlTokenKind kind, out HtmlToken token)
    {
        var limit = Math.Min(end, start + LongestTag);
        var at = nameStart;
        while (at < limit && !IsBreak(text[at]) && text[at] != '/' && text[at] != '>')
        {
            at++;
        }

        // Most readers of tags ask for the name only, and most names are usual ones.
        var name = TagNames.Of(text.AsSpan(nameStart, at - nameStart));
        attributes.Clear();
        unread = (at, limit);
        while (TryAttribute(ref at, limit, keeps: false))
        {
        }

        token = at < limit ? new(kind, start, at + 1, name) : default;
        return at < limit;
    }

    private static bool IsBreak(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
