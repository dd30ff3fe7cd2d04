using HemaSite.Pictures.Plans;
using HemaSite.Text;

namespace HemaSite.Content.FrontMatters;

/// <summary>What a post says about the picture over its text; null means that the key is not written.</summary>
public sealed record HeaderImageOptions
{
    /// <summary>Nothing written.</summary>
    public static HeaderImageOptions None { get; } = new();

    /// <summary>Whether the picture is shown (header_image).</summary>
    public bool? Shown { get; init; }

    /// <summary>The name of the picture beside the post; the first one without this key.</summary>
    public Located<string>? File { get; init; }

    /// <summary>Width in pixels.</summary>
    public Located<int>? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public Located<int>? Height { get; init; }

    /// <summary>What must stay in sight when the picture is cropped (header_image_focus).</summary>
    public FocusPoint? Focus { get; init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public Located<string>? AltText { get; init; }

    /// <summary>Who made the picture.</summary>
    public Located<string>? Credit { get; init; }

    /// <summary>The address the credit leads to.</summary>
    public Located<string>? CreditLink { get; init; }
}
