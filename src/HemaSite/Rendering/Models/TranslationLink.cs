using HemaSite.Languages;

namespace HemaSite.Rendering.Models;

/// <summary>Where the language switcher of a page leads for one language, and whether that is the same page translated.</summary>
internal sealed record TranslationLink(Language Language, string Url, bool Exists)
{
    /// <summary>Whether it leads to the page above, because that language has no such page; readers are told there.</summary>
    public bool IsElsewhere { get; init; }
}
