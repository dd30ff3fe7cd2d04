using System.Collections.Concurrent;
using HemaSite.Files;

namespace HemaSite.Building.Timing;

/// <summary>Knows which file each thread is at, and names one that takes far too long: a bug of ours, which would otherwise look like a hang.</summary>
public sealed class Watchdog : IDisposable
{
    // By piece of work: a file without a language is read for two pages at once.
    private readonly ConcurrentDictionary<Work, long> begun = new();
    private readonly TimeProvider clock;
    private readonly TimeSpan longest;
    private readonly Action<FilePath> bark;
    private readonly ITimer timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="clock">The machine's, or that of a test.</param>
    /// <param name="longest">How long one file may take.</param>
    /// <param name="bark">Called once, on a thread of its own, with the file that takes longer.</param>
    public Watchdog(TimeProvider clock, TimeSpan longest, Action<FilePath> bark)
    {
        (this.clock, this.longest, this.bark) = (clock, longest, bark);
        timer = clock.CreateTimer(_ => Look(), null, longest / 10, longest / 10);
    }

    /// <summary>Does the work for a file under watch.</summary>
    public T During<T>(FilePath file, Func<T> work)
    {
        var at = new Work(file);
        begun[at] = clock.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            begun.TryRemove(at, out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Look()
    {
        foreach (var (at, since) in begun)
        {
            if (clock.GetElapsedTime(since) > longest)
            {
                timer.Dispose();
                bark(at.File);
                return;
            }
        }
    }

    // A class and not a record: two pieces of work at one file are two.
    private sealed class Work(FilePath file)
    {
        public FilePath File => file;
    }
}
