using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Content.Texts;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Settings;
using HemaSite.Text;

namespace HemaSite.Authoring;

/// <summary>
/// Mends slips whose right form is beyond doubt: letters of the wrong alphabet, characters nobody sees, a space before a comma, a hyphen
/// in a range. Only in titles and among plain words: in an address, in code, in markup the same characters may be a name that has to stay.
/// </summary>
public static class SafeFixes
{
    private const string NoBreakSpace = "\u00A0";

    // Others are numerals and letters of names alike: CM, MD.
    private static readonly SearchValues<char> SureNumerals = SearchValues.Create("IVX");

    // What may stand around a word without making it a part of something else. Brackets may make it a label, braces an attribute.
    private const string AroundWords = "*_«»\"'“”„‘’().,;:!?…–—-№%+";

    /// <summary>The texts in which something may be mended: remarks are few of each text, so any of them may hide more.</summary>
    public static IEnumerable<SourceText> Candidates(IEnumerable<Diagnostic> found) =>
        found.Where(slip => TextRules.All.Contains(slip.Rule)).Select(slip => slip.Span.Source).DistinctBy(source => source.Path);

    /// <summary>All that can be mended in the text of a page, in its order. Rules that the settings turn off are left alone.</summary>
    public static ImmutableArray<TextFix> Find(SourceText source, SiteSettings settings)
    {
        var slips = new Complaints();
        var head = FrontMatterBlock.Find(source, new(), out var isBroken);
        if (isBroken)
        {
            return [];
        }

        var language = ContentFile.Of(source.Path, allowFlat: true, settings.ContentRoot).LanguageCode;
        var bodyStart = head?.BodyStart ?? 0;
        WordCheck.Check(source, language, slips, int.MaxValue);
        SignCheck.Check(source, bodyStart, !settings.Typography && language is "kk" or "ru", slips, int.MaxValue);
        var lines = PlainLines.Of(source.Content, bodyStart).ToList();
        return
        [
            .. slips.InOrder()
                .Where(slip => settings.Severities.GetValueOrDefault(slip.Rule.Code, slip.Severity) != Severity.Off)
                .Select(FixOf)
                .OfType<TextFix>()
                .Where(fix => StandsAmongWords(source.Content, lines, fix))
                .OrderBy(fix => fix.Start),
        ];
    }

    /// <summary>A text with its slips mended.</summary>
    public static string Apply(string text, IEnumerable<TextFix> fixes)
    {
        var (mended, done) = (new StringBuilder(), 0);
        foreach (var fix in fixes)
        {
            mended.Append(text, done, fix.Start - done).Append(fix.Text);
            done = fix.Start + fix.Length;
        }

        return mended.Append(text, done, text.Length - done).ToString();
    }

    private static TextFix? FixOf(Diagnostic slip)
    {
        var (rule, span) = (slip.Rule, slip.Span);
        return rule == TextRules.MixedLetters || rule == TextRules.ForeignLetters ? Anew(slip, slip.Arguments[0], slip.Arguments[2])
            : rule == TextRules.RomanNumeral && slip.Arguments[1].AsSpan().ContainsAny(SureNumerals) ? new(slip, span.Start, span.Length, slip.Arguments[1])
            : rule == TextRules.Invisible ? new(slip, span.Start, span.Length, "")
            : rule == TextRules.SpaceBeforeSign ? At(slip, ' ', "")
            : rule == TextRules.LooseSpace ? At(slip, ' ', NoBreakSpace)
            : rule == TextRules.HyphenInRange ? At(slip, '-', "–")
            : null;
    }

    // Of "ММR" nobody can tell whether the R is wrong or all the rest: only a few letters among many others are a slip.
    private static TextFix? Anew(Diagnostic slip, string word, string meant) =>
        word.Where((letter, i) => meant[i] != letter).Count() * 2 < word.Length ? new(slip, slip.Span.Start, slip.Span.Length, meant) : null;

    private static TextFix At(Diagnostic slip, char sign, string text) => new(slip, slip.Span.Start + slip.Span.Text.IndexOf(sign), 1, text);

    private static bool StandsAmongWords(string text, List<(int Start, int Length)> lines, TextFix fix)
    {
        var (start, end) = (fix.Slip.Span.Start, fix.Slip.Span.Start + fix.Slip.Span.Length);
        if (lines.FirstOrDefault(line => line.Start <= start && end <= line.Start + line.Length) is not (var first, > 0 and var length))
        {
            return false;
        }

        var line = text.AsSpan(first, length);
        var from = line[..(start - first)].LastIndexOf(' ') + 1;
        var to = line[(end - first)..].IndexOf(' ') is >= 0 and var space ? end - first + space : length;
        return !IsReference(line) && line[from..to].ToString().Split(' ').All(IsPlain);
    }

    // [label]: address
    private static bool IsReference(ReadOnlySpan<char> line) => line is ['[', ..] && line.Contains("]:", StringComparison.Ordinal);

    private static bool IsPlain(string word) => word.Trim(AroundWords.ToCharArray()).All(letter =>
        char.IsLetterOrDigit(letter) || letter is '-' or '’' or '\'' or '\u00A0' || WordCheck.IsHidden(letter));
}
