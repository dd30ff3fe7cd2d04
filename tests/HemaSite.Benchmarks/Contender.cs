using System.Collections.Immutable;

namespace HemaSite.Benchmarks;

/// <summary>A program that builds a site into a folder.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Command">The program and its arguments; "OUT" stands for the folder.</param>
public sealed record Contender(string Name, ImmutableArray<string> Command);
