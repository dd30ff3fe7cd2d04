using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax;

/// <summary>A box beside the course of the text: written as "! text" lines (Grav) or between ":::" lines.</summary>
internal sealed class NoticeBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required NoticeKind Kind { get; init; }

    /// <summary>The words after the kind, plain text; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>How many "!" or ":" open it.</summary>
    public required int Marks { get; init; }

    /// <summary>The word that was written for the kind and is none; null when all is well.</summary>
    public string? UnknownKind { get; init; }

    /// <summary>Whether a line of ":::" ended it; always so for "!" lines.</summary>
    public bool IsClosed { get; set; } = true;
}
