using HemaSite.Files;

namespace HemaSite.Output.Manifests;

/// <summary>A page that somebody wrote, as opposed to lists and archives that follow from it.</summary>
/// <param name="Path">Its file in the output.</param>
/// <param name="IsPost">Whether it is a post of the news; else a standing page.</param>
/// <param name="Article">What all translations of the page share: its address without a language.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Fingerprint">Changes when its author changes it, and not when a neighbour, a list or the theme does; 16 hex digits.</param>
public sealed record PublishedPage(FilePath Path, bool IsPost, string Article, string Title, string Fingerprint);
