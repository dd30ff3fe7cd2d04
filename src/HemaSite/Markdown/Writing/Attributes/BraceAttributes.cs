using System.Text;
using HemaSite.Html;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Writing.Attributes;

/// <summary>Reads {#id .class lang=kk} after a heading, a link or emphasis; of anything else only the name is kept, to be reported.</summary>
internal sealed record BraceAttributes(string Id, string Classes, string Lang, IReadOnlyList<string> Refused, int Start, int End)
{
    public static BraceAttributes None { get; } = new("", "", "", [], 0, 0);

    /// <summary>Takes the list that follows an inline directly out of the text.</summary>
    public static BraceAttributes TakeAfter(Inline inline)
    {
        if (inline.NextSibling is not LiteralInline { Content: { IsEmpty: false, CurrentChar: '{' } } literal)
        {
            return None;
        }

        var text = literal.Content.AsSpan();
        var close = text.IndexOf('}');
        if (close < 0 || Parse(text[1..close], literal.Span.Start) is not { } found)
        {
            return None;
        }

        literal.Content.Start += close + 1;
        return found with { End = found.Start + close };
    }

    /// <summary>Takes the list at the end of a heading out of the text.</summary>
    public static BraceAttributes TakeEnd(ContainerInline? heading)
    {
        if (heading?.LastChild is not LiteralInline { Content.IsEmpty: false } literal)
        {
            return None;
        }

        var text = literal.Content.AsSpan().TrimEnd();
        var open = text.LastIndexOf('{');
        if (open < 0 || !text.EndsWith("}") || Parse(text[(open + 1)..^1], literal.Span.Start + open) is not { } found)
        {
            return None;
        }

        literal.Content.End = literal.Content.Start + text[..open].TrimEnd().Length - 1;
        return found with { End = found.Start + text.Length - open - 1 };
    }

    public void Write(StringBuilder html, HeadingIds ids)
    {
        if (Id.Length > 0)
        {
            html.AppendAttribute("id", ids.Take(Id));
        }

        WriteRest(html);
    }

    public void WriteRest(StringBuilder html, string classes = "")
    {
        var all = $"{classes} {Classes}".Trim();
        if (all.Length > 0)
        {
            html.AppendAttribute("class", all);
        }

        if (Lang.Length > 0)
        {
            html.AppendAttribute("lang", Lang);
        }
    }

    private static BraceAttributes? Parse(ReadOnlySpan<char> list, int start)
    {
        var (id, classes, lang) = ("", "", "");
        var refused = new List<string>();
        foreach (var part in list.ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            if (part.Length > 1 && part[0] is '#' or '.' && IsName(part.AsSpan(1)))
            {
                (id, classes) = part[0] == '#' ? (part[1..], classes) : (id, classes + " " + part[1..]);
            }
            else if (equals > 0 && IsName(part.AsSpan(0, equals)))
            {
                var value = part[(equals + 1)..].Trim('"', '\'');
                var known = part[..equals] == "lang" && IsName(value);
                lang = known ? value : lang;
                if (!known)
                {
                    refused.Add(part[..equals]);
                }
            }
            else
            {
                return null;
            }
        }

        return id.Length + classes.Length + lang.Length + refused.Count == 0 ? null : new(id, classes.Trim(), lang, refused, start, start);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return name.Length > 0 && char.IsAsciiLetter(name[0]);
    }
}
