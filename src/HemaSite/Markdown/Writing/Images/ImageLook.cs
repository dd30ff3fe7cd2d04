namespace HemaSite.Markdown.Writing.Images;

/// <summary>How a picture stands in a page: its words, its attributes, and how much room it takes.</summary>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Sizes">The width at which it is shown, as the attribute sizes says it.</param>
internal sealed record ImageLook(string Alt, string Sizes)
{
    /// <summary>Width of a picture in a text of the default theme.</summary>
    public const string TextSizes = "(min-width: 150rem) 74rem, (min-width: 48rem) 50rem, 100vw";

    /// <summary>Width of a tall picture in a text of the default theme, so that it fits on a screen.</summary>
    public const string TallSizes = "(min-width: 150rem) 46rem, (min-width: 30rem) 30rem, 100vw";

    /// <summary>Width of a picture in a gallery of the default theme.</summary>
    public const string GallerySizes = "(min-width: 150rem) 56rem, (min-width: 48rem) 38rem, 86vw";

    /// <summary>Attributes in HTML, each with a blank in front: id, class, lang, title.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>Whether it is the first picture of the page, which readers see at once.</summary>
    public bool IsFirst { get; init; }
}
