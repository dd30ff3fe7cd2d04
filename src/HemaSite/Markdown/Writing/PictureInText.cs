using HemaSite.Markdown.Writing.Attributes;
using HemaSite.Text;

namespace HemaSite.Markdown.Writing;

/// <summary>A picture as a writer put it into a text.</summary>
internal sealed record PictureInText(string Address, string Alt, string? Title, BraceAttributes Attributes, SourceSpan Place)
{
    /// <summary>Whether it stands in a gallery.</summary>
    public bool IsInGallery { get; init; }

    /// <summary>Whether it may stand in a link already, so that it cannot be one.</summary>
    public bool IsInLink { get; init; }

    /// <summary>How wide the writer wants it at most, in CSS pixels; 0 when he does not say.</summary>
    public int Width { get; init; }

    /// <summary>Whether the writer said that it shows nothing worth telling.</summary>
    public bool MayBeEmpty { get; init; }
}
