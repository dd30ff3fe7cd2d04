namespace HemaSite.Rendering.Compiled;

/// <summary>A part of a template that can be run.</summary>
internal delegate void Step(PageRun run);
