using System.Collections.Immutable;

namespace HemaSite.Publishing.Stores;

/// <summary>Tries once more what failed on the way to a target, each time after a longer pause.</summary>
/// <param name="Pauses">How long to wait before the second try, the third …</param>
/// <param name="Wait">Waits; the clock of tests does not tick.</param>
public sealed record Retry(ImmutableArray<TimeSpan> Pauses, Action<TimeSpan> Wait)
{
    /// <summary>Half a second, then twice as long each time; five tries in all.</summary>
    public static ImmutableArray<TimeSpan> BackOff { get; } =
        [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)];

    /// <summary>Runs an action that may be run several times.</summary>
    public void Run(Action action) => Run(() =>
    {
        action();
        return true;
    });

    /// <summary>Runs a question that may be asked several times.</summary>
    public T Run<T>(Func<T> action)
    {
        foreach (var pause in Pauses)
        {
            try
            {
                return action();
            }
            catch (PublishException failure) when (failure.IsPassing)
            {
                Wait(pause);
            }
        }

        return action();
    }
}
