using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Tests.Specs;

/// <summary>The one seam between the specs and the engine: how a spec's site is built, with the words of its options block.</summary>
public static class SpecBuild
{
    /// <summary>The engine's front door; null as long as there is none, and every spec then says so and is skipped.</summary>
    public static Func<IFileTree, ImmutableArray<string>, SpecOutcome>? Engine => null;
}
