namespace HemaSite.Tests.Specs;

/// <summary>
/// One titled block. <paramref name="FirstLine"/> and <paramref name="LineCount"/> tell where its text stands in the file
/// (from 0, without the fences), so that an expectation can be rewritten in place.
/// </summary>
public sealed record SpecBlock(SpecBlockKind Kind, string Path, string Selector, string Text, int FirstLine, int LineCount);
