using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Markdown.Bodies;
using HemaSite.Text;

namespace HemaSite.Markdown.Reading;

/// <summary>Prepares a body: finds what Grav's plugins and its summary would find, and puts marks in its place.</summary>
internal sealed class BodyReader(SourceText source, int bodyStart, BodyContext context, Complaints complaints)
{
    private readonly string body = source.Content[bodyStart..];

    public PreparedBody Read()
    {
        var text = body.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = Marks.IsMark(text[i]) ? '\ufffd' : text[i];
        }

        var data = new TwigTags(this, context).Replace(text);
        var seen = context.Twig ? new string(text) : body;
        var fences = new Fences(seen);
        SlashedTags.Open(seen, fences, text);
        if (fences.OpenFence.Length > 0)
        {
            Complain(MarkdownRules.FenceOpen, fences.OpenAt, 3, fences.OpenFence);
        }

        Shortcodes.Replace(this, seen, fences, text);
        var breaks = new SummaryBreaks(this, context, seen, fences).Replace(text);
        return new(new string(text), new TagPairs(seen, fences.Holds), breaks, data);
    }

    /// <summary>The text as written.</summary>
    public string Body => body;

    public void Complain(Rule rule, int at, int length, params string[] arguments) =>
        complaints.Add(rule.At(source.Span(bodyStart + at, length), [.. arguments]));
}
