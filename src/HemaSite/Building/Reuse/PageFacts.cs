using System.Collections.Immutable;
using HemaSite.Building.Reuse.Documents;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Files.Kept;
using HemaSite.Markdown.Bodies;
using HemaSite.Text;

namespace HemaSite.Building.Reuse;

/// <summary>What the making of a page's text found: all that the whole site must know of it when the text is not made again.</summary>
internal sealed record PageFacts
{
    /// <summary>The facts of a page without a text of its own.</summary>
    public static PageFacts None { get; } = new() { Complaints = [], Anchors = [], Fragments = [], Files = [], Links = [], LinkSum = 0, Pictures = [] };

    /// <summary>What was said about the text.</summary>
    public required ImmutableArray<Diagnostic> Complaints { get; init; }

    /// <summary>The places on the page that links may lead to.</summary>
    public required ImmutableArray<string> Anchors { get; init; }

    /// <summary>Its own links to places.</summary>
    public required ImmutableArray<FragmentLink> Fragments { get; init; }

    /// <summary>The files it uses.</summary>
    public required ImmutableArray<FileUse> Files { get; init; }

    /// <summary>Its links as written.</summary>
    public required ImmutableArray<(string Written, LinkUse Use)> Links { get; init; }

    /// <summary>What the links led to, as one sum.</summary>
    public required ulong LinkSum { get; init; }

    /// <summary>The picture files that were made for it.</summary>
    public required ImmutableArray<FilePath> Pictures { get; init; }

    /// <summary>The facts as bytes; null when they speak of another file than the page's own.</summary>
    public byte[]? ToBytes(SourceText source)
    {
        var to = new ByteWriter();
        var placed = new PlacedWriter(to, source);
        DiagnosticFormat.Write(to, placed, Complaints);
        to.Write(Anchors, to.Write);
        to.Write(Fragments, link =>
        {
            to.Write(link.Url);
            placed.Write(link.Span);
        });
        to.Write(Files, use =>
        {
            to.Write(use.File);
            placed.Write(use.Span);
        });
        to.Write(Links, link =>
        {
            to.Write(link.Written);
            to.Write((int)link.Use);
        });
        to.Write(LinkSum);
        to.Write(Pictures, to.Write);
        return placed.HasForeign ? null : to.Written.ToArray();
    }

    /// <summary>The facts in bytes.</summary>
    public static PageFacts Read(ReadOnlyMemory<byte> bytes, SourceText source)
    {
        var from = new ByteReader(bytes);
        var placed = new PlacedReader(from, source);
        return new()
        {
            Complaints = DiagnosticFormat.Read(from, placed),
            Anchors = from.List(from.Text),
            Fragments = from.List(() => new FragmentLink(from.Text(), placed.Span())),
            Files = from.List(() => new FileUse(from.Path(), placed.Span())),
            Links = from.List(() => (from.Text(), (LinkUse)from.Int())),
            LinkSum = from.ULong(),
            Pictures = from.List(from.Path),
        };
    }
}
