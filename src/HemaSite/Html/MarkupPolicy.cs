using HemaSite.Diagnostics;
using HemaSite.Html.Scanning;
using HemaSite.Text;

namespace HemaSite.Html;

/// <summary>What the site decides about markup in a text: links, pictures and frames, and who hears about removals.</summary>
public sealed record MarkupPolicy
{
    /// <summary>The attributes to write for a link's address (with their leading blank), or null to leave the link out.</summary>
    public required Func<string, SourceSpan, string?> Link { get; init; }

    /// <summary>The HTML for a picture, given its address, its attributes and its place.</summary>
    public required Func<string, IReadOnlyList<TagValue>, SourceSpan, string> Picture { get; init; }

    /// <summary>The HTML that stands for a frame's address, or null when its host is not allowed.</summary>
    public required Func<string, string?, string?> Frame { get; init; }

    /// <summary>The anchor to write for one the writer gave, made different from those before it.</summary>
    public required Func<string, string> Id { get; init; }

    /// <summary>Which tags have their partners, by offsets of the body.</summary>
    public required TagPairs Pairs { get; init; }

    /// <summary>The file the markup stands in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What is added to an offset of the body to get an offset of the file.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Where removals are reported.</summary>
    public required Complaints Complaints { get; init; }
}
