using System.Buffers;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Html;
using HemaSite.Markdown.Bodies;
using HemaSite.Markdown.Reading;
using HemaSite.Markdown.Writing.Attributes;
using HemaSite.Text;

namespace HemaSite.Markdown.Writing;

/// <summary>What the writers of one body share: the HTML so far, the page's context and what was noticed on the way.</summary>
internal sealed class BodyOutput(StringBuilder html, PreparedBody body, SourceText source, int bodyStart, BodyContext context, Complaints complaints)
{
    private const int MaxLength = 16 << 20;

    private bool hasPicture;
    private long repeated;

    public StringBuilder Html { get; } = html;

    public PreparedBody Body { get; } = body;

    public BodyContext Context { get; } = context;

    public Complaints Complaints { get; } = complaints;

    public SourceText Source { get; } = source;

    public int BodyStart { get; } = bodyStart;

    /// <summary>Set when raw markup was let through, which must be balanced afterwards.</summary>
    public bool HasMarkup { get; set; }

    /// <summary>The anchors given out so far, to headings and to what the writer names.</summary>
    public HeadingIds Ids { get; } = new(context.TakenIds);

    public List<Heading> Headings { get; } = [];

    /// <summary>The level of the highest headings of the text.</summary>
    public int TopLevel { get; set; } = 1;

    public List<FragmentLink> Fragments { get; } = [];

    public List<FileUse> Files { get; } = [];

    /// <summary>Changes the words of one paragraph or heading, in order; null outside of them.</summary>
    public WordSetter? Typographer { get; set; }

    /// <summary>Whether raw markup has begun what must be shown as it is typed: code, keys, what a program says.</summary>
    public bool IsVerbatim { get; set; }

    /// <summary>Whether the page has outgrown all bounds; writers then stop.</summary>
    public bool IsFull => Html.Length + repeated > MaxLength;

    /// <summary>Whether nothing but blanks was written since the HTML had a length, though there was room for more.</summary>
    public bool IsBlankSince(int length)
    {
        while (length < Html.Length && char.IsWhiteSpace(Html[length]))
        {
            length++;
        }

        return length == Html.Length && !IsFull;
    }

    /// <summary>Counts an address with its title: many short references repeat one long definition, written out or complained about each time.</summary>
    public void Count(string address, string? title) => repeated += address.Length + (title?.Length ?? 0);

    /// <summary>Whether the picture that is written now is the first that readers of the page see; true at most once.</summary>
    public bool TakesFirstPicture()
    {
        var isFirst = Context.BeginsWithPicture && !hasPicture;
        hasPicture = true;
        return isFirst;
    }

    public SourceSpan At(int start, int end) => Source.Span(BodyStart + Math.Max(0, start), Math.Max(0, end - start + 1));

    public void Complain(Rule rule, SourceSpan place, params string[] arguments) => Complaints.Add(rule.At(place, [.. arguments]));

    public void Complain((Rule Rule, int At)? slip)
    {
        if (slip is var (rule, at))
        {
            Complain(rule, At(at, at));
        }
    }

    /// <summary>Writes words of the text: typography applied, HTML escaped, of all marks only those for data kept.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        while (words.IndexOf(Marks.Data) is var at and >= 0)
        {
            var length = Math.Max(1, Marks.DataLength(words[at..]));
            Plain(words[..at]);
            Html.Append(length > 1 ? words.Slice(at, length) : []);
            words = words[(at + length)..];
        }

        Plain(words);
    }

    private void Plain(ReadOnlySpan<char> words)
    {
        if (IsVerbatim)
        {
            Html.AppendEscaped(words);
            return;
        }

        if (words.IsEmpty || Typographer is null)
        {
            PhoneNumbers.Append(Html, words);
            return;
        }

        words = Marks.AreIn(words) ? Marks.Strip(words.ToString()) : words;
        var letters = ArrayPool<char>.Shared.Rent(words.Length * Languages.Typographer.MostLettersForOne);
        PhoneNumbers.Append(Html, letters.AsSpan(0, Typographer(words, letters)));
        ArrayPool<char>.Shared.Return(letters);
    }
}
