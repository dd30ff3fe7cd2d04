namespace HemaSite.TrustTests.Programs;

/// <summary>How a run ended: its exit code (-1 when it was killed for taking too long), all it printed, and how long it took.</summary>
public sealed record ProgramRun(int ExitCode, string Output, TimeSpan Time)
{
    /// <summary>The most memory it was seen to hold, in bytes; a run that ends at once may not be seen at all.</summary>
    public long Memory { get; init; }
}
