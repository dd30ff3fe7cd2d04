using System.Collections.Immutable;

namespace HemaSite.Benchmarks;

/// <summary>A program that builds a site into a folder.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Command">The program and its arguments; "{out}" stands for the folder.</param>
public sealed record Contender(string Name, ImmutableArray<string> Command)
{
    /// <summary>Whether it runs once only: it takes long, and others are not measured against it.</summary>
    public bool Once { get; init; }

    /// <summary>The command for a folder.</summary>
    public ImmutableArray<string> For(string output) => [.. Command.Select(word => word.Replace("{out}", output, StringComparison.Ordinal))];
}
