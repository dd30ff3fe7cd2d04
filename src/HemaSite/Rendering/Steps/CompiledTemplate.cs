namespace HemaSite.Rendering.Steps;

/// <summary>A template as steps.</summary>
/// <param name="Path">Its path below the theme.</param>
/// <param name="Body">What it does.</param>
/// <param name="LoopCount">How many loops stand inside each other at most; each needs a place for its variable.</param>
internal sealed record CompiledTemplate(string Path, Step Body, int LoopCount);
