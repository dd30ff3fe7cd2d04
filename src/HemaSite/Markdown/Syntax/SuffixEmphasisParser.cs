using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace HemaSite.Markdown.Syntax;

/// <summary>Lets emphasis end between a closing quote and a Kazakh suffix, as in **«Х»**ның, and begin in the mirror case.</summary>
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
        }

        return true;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052f' && char.IsLetter(c);

    private static bool ClosesText(char c) =>
        c is '"' or '%' || char.GetUnicodeCategory(c) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ClosePunctuation
        || c is '.' or ',' or '!' or '?' or '…' or ':' or ';' or '“';

    private static bool OpensText(char c) =>
        c is '"' or '№' or '„'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation;
}
