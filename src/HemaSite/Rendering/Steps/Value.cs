namespace HemaSite.Rendering.Steps;

/// <summary>An expression of a template that can be worked out.</summary>
internal delegate object? Value(PageRun run);
