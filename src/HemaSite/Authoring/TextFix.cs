using HemaSite.Diagnostics;

namespace HemaSite.Authoring;

/// <summary>How a slip is mended: what takes the place of a few characters.</summary>
/// <param name="Slip">What was said about it.</param>
/// <param name="Start">Where the characters begin in its text.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Text">What takes their place.</param>
public sealed record TextFix(Diagnostic Slip, int Start, int Length, string Text);
