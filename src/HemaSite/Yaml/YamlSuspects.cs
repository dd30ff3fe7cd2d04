using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>
/// Says in an editor's words why a block could not be read. It is asked only after the parser has refused the block, so a wrong guess
/// can never turn a good file into a bad one.
/// </summary>
internal sealed class YamlSuspects(SourceText source, int start, string text)
{
    /// <summary>More than this helps nobody and would make a file of brackets slow.</summary>
    private const int MostFound = 20;

    private readonly ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly YamlLines lines = new(text);
    private readonly Stack<int> indents = new();
    private int at;
    private int blockIndent = -1;
    private bool afterValue;

    /// <summary>The likely reasons in the order of the file; may be empty.</summary>
    public ImmutableArray<Diagnostic> Find()
    {
        while (at < text.Length && found.Count < MostFound)
        {
            Line();
        }

        return found.ToImmutable();
    }

    private void Line()
    {
        var (begin, end) = (at, lines.LineEnd(at));
        at = lines.NextLine(end);
        var first = lines.Skip(begin, end, ' ');
        var content = lines.SkipBlanks(first, end);
        if (content == end || text[content] == '#' || (blockIndent >= 0 && first - begin > blockIndent))
        {
            return;
        }

        blockIndent = -1;
        if (content > first)
        {
            Add(YamlRules.Tab, first, content - first);
            return;
        }

        if (text[content] == '%' && content == begin)
        {
            Add(YamlRules.ReservedStart, content, 1, "%");
            return;
        }

        while (content + 1 < end && text[content] == '-' && text[content + 1] is ' ' or '\t')
        {
            Indent(content - begin, content);
            content = lines.SkipBlanks(content + 1, end);
            afterValue = false;
        }

        Entry(begin, content, end);
    }

    private void Entry(int begin, int content, int end)
    {
        var colon = lines.Colon(content, end);
        if (colon < 0)
        {
            if (content > lines.Skip(begin, end, ' '))
            {
                Value(content, end, content - begin - 1);
            }
            else if (indents.Count == 0 || content - begin <= indents.Peek())
            {
                WithoutColon(content, end);
            }

            return;
        }

        Indent(content - begin, content);
        var value = lines.SkipBlanks(colon + 1, end);
        afterValue = value < end && text[value] is not ('#' or '&');
        if (afterValue)
        {
            Value(value, end, content - begin);
        }
    }

    // The colon may be there, with a blank behind it that is none: a no-break space looks the same.
    private void WithoutColon(int content, int end)
    {
        var colon = text.AsSpan(content, end - content).IndexOf(':');
        if (colon > 0 && content + colon + 1 < end && YamlCharacters.IsInvisible(text[content + colon + 1]))
        {
            Add(YamlRules.InvisibleInKey, content + colon + 1, 1, YamlCharacters.Name(text[content + colon + 1]), text.Substring(content, colon));
            return;
        }

        Add(YamlRules.NoColon, content, end - content);
    }

    /// <summary>Checks a line's indent against the open levels.</summary>
    private void Indent(int indent, int content)
    {
        while (indents.Count > 0 && indents.Peek() > indent)
        {
            indents.Pop();
            if (indents.Count == 0 || indents.Peek() < indent)
            {
                Add(YamlRules.BadIndent, content, 0);
                indents.Push(indent);
                return;
            }
        }

        if (indents.Count > 0 && indents.Peek() == indent)
        {
            return;
        }

        if (afterValue)
        {
            Add(YamlRules.BadIndent, content, 0);
            return;
        }

        indents.Push(indent);
    }

    private void Value(int value, int end, int indent)
    {
        switch (text[value])
        {
            case '\'' or '"':
                Quoted(value, end);
                break;
            case '[' or '{':
                Bracketed(value);
                break;
            case '|' or '>' when lines.IsBlockHead(value, end):
                blockIndent = Math.Max(0, indent);
                break;
            case '*':
                Add(YamlRules.Alias, value, end - value, Word(value, end));
                break;
            case '!':
                Add(YamlRules.Tag, value, end - value, Word(value, end));
                break;
            case '|' or '>' or '@' or '`' or '%' or ',' or ']' or '}':
            case '?' or '-' when value + 1 < end && text[value + 1] is ' ' or '\t':
                Add(YamlRules.ReservedStart, value, 1, text[value].ToString());
                break;
            case '&':
                break;
            default:
                Plain(value, end);
                break;
        }
    }

    private void Plain(int value, int end)
    {
        for (var i = value; i < end && !(text[i] == '#' && text[i - 1] is ' ' or '\t'); i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
            {
                Add(YamlRules.ColonInside, i, 1);
                return;
            }
        }
    }

    private void Quoted(int open, int end)
    {
        var close = lines.QuoteEnd(open);
        var stop = close < 0 ? text.Length : close;
        for (var next = lines.NextLine(end); next < stop; next = lines.NextLine(lines.LineEnd(next)))
        {
            if (lines.LooksLikeKey(next))
            {
                Add(YamlRules.UnclosedQuote, open, 1, text[open].ToString());
                return;
            }
        }

        if (close < 0)
        {
            Add(YamlRules.UnclosedQuote, open, 1, text[open].ToString());
            return;
        }

        if (text[open] == '"')
        {
            found.AddRange(YamlEscapes.Check(source, start, text.AsSpan(0, close), open));
        }

        var lineEnd = lines.LineEnd(close);
        var after = lines.SkipBlanks(close + 1, lineEnd);
        if (after < lineEnd && !(text[after] == '#' && after > close + 1))
        {
            Add(YamlRules.TextAfterQuote, close, 1, text[open].ToString());
        }

        at = Math.Max(at, lines.NextLine(lineEnd));
    }

    private void Bracketed(int open)
    {
        var (close, partner) = (lines.BracketEnd(open), text[open] == '[' ? ']' : '}');
        if (close < 0 || text[close] != partner)
        {
            Add(YamlRules.UnclosedBracket, open, 1, text[open].ToString(), partner.ToString());
        }

        found.AddRange(YamlEscapes.CheckItems(source, start, text, open, close));
        if (close >= 0)
        {
            if (lines.EmptyItem(open, close) is >= 0 and var comma)
            {
                Add(YamlRules.NothingBeforeComma, comma, 1);
            }

            AfterBracket(open, close);
        }
    }

    private void AfterBracket(int open, int close)
    {
        var lineEnd = lines.LineEnd(close);
        var after = lines.SkipBlanks(close + 1, lineEnd);
        if (after < lineEnd && text[after] != '#')
        {
            Add(YamlRules.TextAfterBracket, open, after - open, text[open].ToString());
        }

        at = Math.Max(at, lines.NextLine(lineEnd));
    }

    private string Word(int from, int end) => text[from..end].Split(' ', 2)[0];

    private void Add(Rule rule, int offset, int length, params ImmutableArray<string> arguments) =>
        found.Add(rule.At(source.Span(start + offset, length), arguments));
}
