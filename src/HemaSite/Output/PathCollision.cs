using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Output;

/// <summary>Two paths of the site that some disk cannot hold side by side, as a complaint for the caller to place.</summary>
/// <param name="First">The path that sorts first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Rule">What is wrong with the pair.</param>
public sealed record PathCollision(FilePath First, FilePath Second, Rule Rule)
{
    /// <summary>The arguments of <see cref="Rule"/>.</summary>
    public ImmutableArray<string> Arguments => [First.Value, Second.Value];
}
