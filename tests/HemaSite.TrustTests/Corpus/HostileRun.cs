using HemaSite.Tests.Hostile;

namespace HemaSite.TrustTests.Corpus;

/// <summary>A hostile site and how its build ended.</summary>
public sealed record HostileRun(HostileVerdict Verdict, TimeSpan Time)
{
    /// <summary>The name of the case.</summary>
    public string Name => Verdict.Case.Name;
}
