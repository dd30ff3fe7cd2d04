using HemaSite.Files;

namespace HemaSite.Authoring;

/// <summary>A file that an author is about to get: where it goes in the site's folder and what it says. Written as UTF-8, LF.</summary>
public sealed record NewFile(FilePath Path, string Text);
