using System.Net;

namespace HemaSite.Html;

/// <summary>Cuts markup into tokens the way a browser does, in one pass and with exact places.</summary>
/// <remarks>A tag longer than 8 KiB or never finished is text: it cannot act, and nothing is scanned twice over.</remarks>
public sealed class HtmlScanner
{
    private const int LongestTag = 8192;
    private readonly string text;
    private readonly int end;
    private readonly List<TagValue> attributes = [];
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

    /// <summary>The attributes of the opening tag read last, each name once, as browsers keep the first.</summary>
    public IReadOnlyList<TagValue> Attributes => attributes;

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

        var name = text[nameStart..at].ToLowerInvariant();
        attributes.Clear();
        while (TryAttribute(ref at, limit))
        {
        }

        token = at < limit ? new(kind, start, at + 1, name) : default;
        return at < limit;
    }

    // Leaves 'at' on the closing bracket, or on the limit when there is none.
    private bool TryAttribute(ref int at, int limit)
    {
        while (at < limit && (IsBreak(text[at]) || text[at] == '/'))
        {
            at++;
        }

        if (at >= limit || text[at] == '>')
        {
            return false;
        }

        var start = at++;
        while (at < limit && !IsBreak(text[at]) && text[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        var name = text[start..at].ToLowerInvariant();
        var value = ReadValue(ref at, limit);
        if (!attributes.Exists(known => known.Name == name))
        {
            attributes.Add(new(name, value, start, Math.Min(at, limit)));
        }

        return at < limit;
    }

    private string ReadValue(ref int at, int limit)
    {
        var peek = at;
        while (peek < limit && IsBreak(text[peek]))
        {
            peek++;
        }

        if (peek >= limit || text[peek] != '=')
        {
            return "";
        }

        at = peek + 1;
        while (at < limit && IsBreak(text[at]))
        {
            at++;
        }

        if (at >= limit)
        {
            return "";
        }

        var quote = text[at] is '"' or '\'' ? text[at] : '\0';
        var start = quote == '\0' ? at : ++at;
        while (at < limit && (quote == '\0' ? !IsBreak(text[at]) && text[at] != '>' : text[at] != quote))
        {
            at++;
        }

        var value = Decode(text[start..at]);
        at += quote != '\0' && at < limit ? 1 : 0;
        return value;
    }

    // .NET knows the names of HTML 4 only; browsers also read these, and an address hides its scheme behind them.
    private static string Decode(string value) => !value.Contains('&', StringComparison.Ordinal)
        ? value
        : WebUtility.HtmlDecode(value
            .Replace("&colon;", ":", StringComparison.Ordinal)
            .Replace("&Tab;", "\t", StringComparison.Ordinal)
            .Replace("&NewLine;", "\n", StringComparison.Ordinal)
            .Replace("&sol;", "/", StringComparison.Ordinal)
            .Replace("&bsol;", "\\", StringComparison.Ordinal)
            .Replace("&lpar;", "(", StringComparison.Ordinal)
            .Replace("&rpar;", ")", StringComparison.Ordinal)
            .Replace("&period;", ".", StringComparison.Ordinal)
            .Replace("&num;", "#", StringComparison.Ordinal)
            .Replace("&quest;", "?", StringComparison.Ordinal)
            .Replace("&equals;", "=", StringComparison.Ordinal)
            .Replace("&apos;", "'", StringComparison.Ordinal));

    private static bool IsBreak(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
