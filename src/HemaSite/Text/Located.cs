namespace HemaSite.Text;

/// <summary>A value together with the place it was read from, so that a later complaint can point there.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
