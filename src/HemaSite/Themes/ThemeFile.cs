using HemaSite.Text;

namespace HemaSite.Themes;

/// <summary>A template of a theme after inheritance: the path templates know it by, and the text of the nearest theme that has it.</summary>
public sealed record ThemeFile(string Path, SourceText Source);
