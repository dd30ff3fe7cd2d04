using HemaSite.Tests.Hostile;

namespace HemaSite.TrustTests.Corpus;

/// <summary>A hostile site and how its build ended: how long it took, how many bytes of memory, and whether on a small stack.</summary>
public sealed record HostileRun(HostileVerdict Verdict, TimeSpan Time, long Memory, bool IsOnSmallStack)
{
    /// <summary>The name of the case.</summary>
    public string Name => Verdict.Case.Name;
}
