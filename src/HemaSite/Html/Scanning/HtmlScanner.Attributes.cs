using System.Net;

namespace HemaSite.Html.Scanning;

/// <content>The attributes of a tag: they are passed over at first and read when somebody asks for them.</content>
public sealed partial class HtmlScanner
{
    private readonly List<TagValue> attributes = [];
    private (int Start, int Limit)? unread;

    /// <summary>The attributes of the opening tag read last, each name once, as browsers keep the first.</summary>
    public IReadOnlyList<TagValue> Attributes
    {
        get
        {
            if (unread is { } place)
            {
                unread = null;
                var at = place.Start;
                while (TryAttribute(ref at, place.Limit, keeps: true))
                {
                }
            }

            return attributes;
        }
    }

    // Leaves 'at' on the closing bracket, or on the limit when there is none.
    private bool TryAttribute(ref int at, int limit, bool keeps)
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

        var nameEnd = at;
        var value = ReadValue(ref at, limit);
        if (keeps)
        {
            Keep(text[start..nameEnd].ToLowerInvariant(), Decode(text[value]), start, Math.Min(at, limit));
        }

        return at < limit;
    }

    private void Keep(string name, string value, int start, int stop)
    {
        if (!attributes.Exists(known => known.Name == name))
        {
            attributes.Add(new(name, value, start, stop));
        }
    }

    private Range ReadValue(ref int at, int limit)
    {
        var peek = at;
        while (peek < limit && IsBreak(text[peek]))
        {
            peek++;
        }

        if (peek >= limit || text[peek] != '=')
        {
            return default;
        }

        at = peek + 1;
        while (at < limit && IsBreak(text[at]))
        {
            at++;
        }

        if (at >= limit)
        {
            return default;
        }

        var quote = text[at] is '"' or '\'' ? text[at] : '\0';
        var start = quote == '\0' ? at : ++at;
        while (at < limit && (quote == '\0' ? !IsBreak(text[at]) && text[at] != '>' : text[at] != quote))
        {
            at++;
        }

        var value = start..at;
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
}
