using HemaSite.Building.Timing;
using HemaSite.Cli.Reporting.Formats;

namespace HemaSite.Cli.Reporting;

/// <summary>What the user of "build" wants beside the options of the site.</summary>
/// <param name="Target">The full path of the folder that is published.</param>
internal sealed record BuildWish(string Target)
{
    private const string FaultyStage = "HEMASITE_TEST_BUG";

    /// <summary>Where work is kept between builds; null for .hemasite of the site.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether a record of the last build is used and kept.</summary>
    public bool UsesCache { get; init; } = true;

    /// <summary>Whether the reasons of a build are told.</summary>
    public bool Explains { get; init; }

    /// <summary>Whether the times of the stages are told.</summary>
    public bool TellsTimes { get; init; }

    /// <summary>Where the times are written as a trace; null for nowhere.</summary>
    public string? TraceFile { get; init; }

    /// <summary>The times of the stages.</summary>
    public StageTimes Times { get; } = new() { Before = FailWhenTested };

    /// <summary>Tells the times as they were asked for.</summary>
    public void Tell(TextWriter errors)
    {
        if (TellsTimes)
        {
            TimingReport.WriteText(Times, errors);
        }

        if (TraceFile is not null)
        {
            File.WriteAllBytes(TraceFile, TimingReport.ToTrace(Times));
        }
    }

    // Tests name a stage here, and see how a bug of ours ends in it.
    private static void FailWhenTested(string stage)
    {
        if (Environment.GetEnvironmentVariable(FaultyStage) == stage)
        {
            throw new InvalidOperationException(stage);
        }
    }
}
