using HemaSite.Files;

namespace HemaSite.Markdown.Bodies;

/// <summary>Where a link of a text leads, as the site answers.</summary>
public sealed record LinkTarget(LinkKind Kind, string Url)
{
    /// <summary>For a file: its kind as readers know it, such as PDF.</summary>
    public string? FileType { get; init; }

    /// <summary>For a file: its size in bytes.</summary>
    public long? FileSize { get; init; }

    /// <summary>For a file: where it lies among the sources. A file that may not be published is Missing and has a source.</summary>
    public FilePath? Source { get; init; }

    /// <summary>For Missing: the file that differs only in the case of its letters, or "unpublished" for a page that readers do not see. For Refused: "outside" when it leaves the site's folder.</summary>
    public string? Reason { get; init; }
}
