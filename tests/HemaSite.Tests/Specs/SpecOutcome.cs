using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Tests.Specs;

/// <summary>What came of a site: the output files (paths without "public/") and the complaints, in order.</summary>
public sealed record SpecOutcome(IReadOnlyDictionary<FilePath, byte[]> Files, ImmutableArray<Diagnostic> Diagnostics);
