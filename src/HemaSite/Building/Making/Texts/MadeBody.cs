using HemaSite.Diagnostics;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Building.Making.Texts;

/// <summary>A text that was just made, with what was said about it and what it asked the site for.</summary>
internal sealed record MadeBody(RenderedBody Body, Complaints Complaints, BodyTrace Trace);
