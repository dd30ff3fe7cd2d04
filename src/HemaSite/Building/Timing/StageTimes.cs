using System.Collections.Immutable;
using System.Diagnostics;

namespace HemaSite.Building.Timing;

/// <summary>How long the stages of a build took, for those who want to make it faster. Never shows in the output.</summary>
public sealed class StageTimes
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly List<StageTime> stages = [];

    /// <summary>The stages in the order in which they ended.</summary>
    public ImmutableArray<StageTime> Stages => [.. stages];

    /// <summary>Called before each stage with its name; what it throws ends the build as a fault of the stage would.</summary>
    public Action<string>? Before { get; init; }

    /// <summary>Runs a stage.</summary>
    public T Measure<T>(string name, Func<T> stage)
    {
        Before?.Invoke(name);
        var (begin, allocated) = (Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes());
        var result = stage();
        stages.Add(new(name, begin, Stopwatch.GetElapsedTime(start) - begin, GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }

    /// <summary>Runs a stage.</summary>
    public void Measure(string name, Action stage) => Measure(name, () =>
    {
        stage();
        return true;
    });
}
