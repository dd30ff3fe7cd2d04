using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>The place where the summary ends.</summary>
internal sealed class SummaryBreakBlock(BlockParser? parser) : LeafBlock(parser);
