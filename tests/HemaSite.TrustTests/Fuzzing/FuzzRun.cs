using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using HemaSite.TrustTests.Programs;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Runs one surface on many texts, on all processors, and says what it found, with the text that did it.</summary>
public static class FuzzRun
{
    private const int BlockLength = 500;

    // Processor time; what waits for nothing at all is caught by the clock on the wall.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan GivenUp = TimeSpan.FromMinutes(10);

    /// <summary>Runs; fails with the first text that makes the surface throw or take long.</summary>
    /// <param name="surface">The name of its row, after "fuzzing: ".</param>
    /// <param name="texts">What is thrown at it.</param>
    /// <param name="start">Makes the surface; each thread has one to itself.</param>
    /// <param name="isElsewhere">Whether other threads do the work, so that only the clock on the wall tells how long it takes.</param>
    public static void Of(string surface, Mutator texts, Func<Action<string>> start, bool isElsewhere = false)
    {
        var all = Stopwatch.StartNew();
        var (gate, worst, begun, done) = (new Lock(), new Worst(TimeSpan.Zero, 0, ""), 0, 0);
        var blocks = (Scale.Executions + BlockLength - 1) / BlockLength;

        // On threads of their own: those of the pool are left to a surface that works on them, and it is never asked by more than there are.
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var run = start();
                while (Interlocked.Increment(ref begun) is var block && block <= blocks && all.Elapsed < Scale.LongestFuzzing)
                {
                    Worst slowest;
                    try
                    {
                        slowest = RunBlock(surface, texts, block - 1, run, isElsewhere);
                    }
                    catch
                    {
                        // Who waits for hours wants to hear of it now.
                        Interlocked.Exchange(ref begun, blocks);
                        throw;
                    }

                    lock (gate)
                    {
                        (worst, done) = (slowest.Time > worst.Time ? slowest : worst, done + 1);
                    }
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        try
        {
            Task.WaitAll([.. threads]);
        }
        catch (AggregateException many)
        {
            ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
        }

        TestContext.Current.SendDiagnosticMessage("{0}: the slowest text stands in block {1}: {2}", surface, worst.Block, Shown(worst.Text));
        Promises.Note($"fuzzing: {surface}", string.Create(CultureInfo.InvariantCulture,
            $"{(long)done * BlockLength:N0} texts, {done * (double)BlockLength / Math.Max(0.001, all.Elapsed.TotalSeconds):N0} a second, worst {worst.Time.TotalMilliseconds:0} ms{(isElsewhere ? "" : " of the processor")}, 0 unhandled"));
    }

    private static Worst RunBlock(string surface, Mutator texts, int block, Action<string> run, bool isElsewhere)
    {
        var worst = new Worst(TimeSpan.Zero, block, "");
        foreach (var text in texts.Block(block, BlockLength))
        {
            var time = Run(surface, block, run, text, isElsewhere);
            worst = time > worst.Time ? new(time, block, text) : worst;
            Assert.True(time < (isElsewhere ? Hanging : Slow), $"{surface}, block {block}: a text takes {time}\n{Shown(text)}");
        }

        return worst;
    }

    private static TimeSpan Run(string surface, int block, Action<string> run, string text, bool isElsewhere)
    {
        var (began, onTheWall) = (ThreadClock.Now, Stopwatch.GetTimestamp());

        // A text that hangs would hang us as well, and nobody would ever hear of it.
        using var watch = new Timer(_ => Environment.FailFast($"{surface}, block {block}: a text hangs\n{Shown(text)}"), null, GivenUp, Timeout.InfiniteTimeSpan);
        try
        {
            run(text);
        }
        catch (Exception error)
        {
            Assert.Fail($"{surface}, block {block}: {error}\n{Shown(text)}");
        }

        var wall = Stopwatch.GetElapsedTime(onTheWall);
        Assert.True(wall < Hanging, $"{surface}, block {block}: a text hangs\n{Shown(text)}");
        return isElsewhere ? wall : ThreadClock.Now - began;
    }

    private static string Shown(string text) => string.Concat(text.Select(letter => letter is >= ' ' and < '\x7f' ? $"{letter}" : $"\\u{(int)letter:X4}"));

    private sealed record Worst(TimeSpan Time, int Block, string Text);
}
