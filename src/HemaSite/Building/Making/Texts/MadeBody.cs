using HemaSite.Diagnostics;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Building.Making.Texts;

/// <summary>A text that was just made, with what was said about it and what it asked the site for.</summary>
/// <param name="Body">The text.</param>
/// <param name="Complaints">What was said.</param>
/// <param name="Trace">What it asked for; null once nobody wants to know any more.</param>
internal sealed record MadeBody(RenderedBody Body, Complaints Complaints, BodyTrace? Trace)
{
    /// <summary>A text of which nothing more is to be told.</summary>
    public static MadeBody Of(RenderedBody body) => new(body, new(), null);
}
