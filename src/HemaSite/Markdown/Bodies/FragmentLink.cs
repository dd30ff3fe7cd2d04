using HemaSite.Text;

namespace HemaSite.Markdown.Bodies;

/// <summary>A link with a #place, to be checked once all pages are rendered: its resolved address and where it is written.</summary>
public sealed record FragmentLink(string Url, SourceSpan Span);
