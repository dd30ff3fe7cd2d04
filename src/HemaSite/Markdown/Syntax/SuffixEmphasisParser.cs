using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Syntax;

/// <summary>
/// Lets emphasis end between a closing quote and a Kazakh suffix, as in **«Х»**ның, and begin in the mirror case. Bold words may also end
/// with a blank, "**word **next", as office programs leave them and Grav shows them.
/// </summary>
internal sealed class SuffixEmphasisParser : EmphasisInlineParser
{
    public SuffixEmphasisParser() => EmphasisDescriptors.Add(new('~', 2, 2, true));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is EmphasisDelimiterInline { DelimiterChar: '*' } delimiter)
        {
            var after = slice.CurrentChar;
            if (IsCyrillic(after) && ClosesText(before))
            {
                delimiter.Type |= DelimiterType.Close;
            }
            else if (IsCyrillic(before) && OpensText(after))
            {
                delimiter.Type |= DelimiterType.Open;
            }
            else if (delimiter is { DelimiterCount: 2, Type: DelimiterType.Open } && before.IsWhitespace() && IsInBold(processor.Root) && !IsClosedNext(slice))
            {
                delimiter.Type |= DelimiterType.Close;
            }
        }

        return true;
    }

    // Markdig nests all delimiters of a block in each other and pairs them at its end; here they are only counted.
    private static bool IsInBold(ContainerInline? block)
    {
        var open = 0;
        for (var inner = block; inner is not null; inner = inner.LastChild as ContainerInline)
        {
            if (inner is EmphasisDelimiterInline { DelimiterChar: '*', DelimiterCount: 2 } delimiter)
            {
                open += open > 0 && delimiter.Type.HasFlag(DelimiterType.Close) ? -1 : delimiter.Type.HasFlag(DelimiterType.Open) ? 1 : 0;
            }
        }

        return open > 0;
    }

    // In "**a **b** c**" the next one closes, so this one opens.
    private static bool IsClosedNext(StringSlice rest)
    {
        var next = rest.Text.IndexOf("**", rest.Start, rest.Length, StringComparison.Ordinal);
        return next > rest.Start && !rest.Text[next - 1].IsWhitespace();
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052f' && char.IsLetter(c);

    private static bool ClosesText(char c) =>
        c is '"' or '%' || char.GetUnicodeCategory(c) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ClosePunctuation
        || c is '.' or ',' or '!' or '?' or '…' or ':' or ';' or '“';

    private static bool OpensText(char c) =>
        c is '"' or '№' or '„'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation;
}
