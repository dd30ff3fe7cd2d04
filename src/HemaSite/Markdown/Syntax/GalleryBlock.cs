using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>A row of pictures that readers leaf through.</summary>
internal sealed class GalleryBlock(BlockParser parser) : ContainerBlock(parser);
