using System.Buffers;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Markdown.Bodies;
using HemaSite.Text;

namespace HemaSite.Markdown.Reading;

/// <summary>Prepares a body: finds what Grav's plugins and its summary would find, and puts marks in its place.</summary>
internal sealed class BodyReader(string body, SourceText source, int bodyStart, BodyContext context, Complaints complaints)
{
    /// <summary>The text as written.</summary>
    public string Body => body;

    public PreparedBody Read()
    {
        var letters = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            return Read(letters);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private PreparedBody Read(char[] text)
    {
        var letters = text.AsSpan(0, body.Length);
        body.CopyTo(letters);
        if (Marks.AreIn(letters))
        {
            foreach (ref var letter in letters)
            {
                letter = Marks.IsMark(letter) ? '\ufffd' : letter;
            }
        }

        var data = new TwigTags(this, context).Replace(text);
        var seen = context.Twig ? letters.ToString() : body;
        var fences = new Fences(seen);
        SlashedTags.Open(seen, fences, text);
        if (fences.OpenFence.Length > 0)
        {
            Complain(MarkdownRules.FenceOpen, fences.OpenAt, 3, fences.OpenFence);
        }

        FootnoteMarks.Check(this, seen, fences);
        Shortcodes.Replace(this, seen, fences, text);
        var breaks = new SummaryBreaks(this, context, seen, fences).Replace(text);
        return new(letters.SequenceEqual(body) ? body : letters.ToString(), new TagPairs(seen, fences.Holds), breaks, data);
    }

    public void Complain(Rule rule, int at, int length, params string[] arguments) =>
        complaints.Add(rule.At(source.Span(bodyStart + at, length), [.. arguments]));
}
