namespace HemaSite.Rendering.Steps;

/// <summary>A part of a template that can be run.</summary>
internal delegate void Step(PageRun run);
