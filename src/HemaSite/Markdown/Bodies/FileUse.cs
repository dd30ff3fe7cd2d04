using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Markdown.Bodies;

/// <summary>A file of the site that a text shows or links, and where it does so.</summary>
public sealed record FileUse(FilePath File, SourceSpan Span);
