using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Runs one surface on many texts, on all processors, and says what it found, with the text that did it.</summary>
public static class FuzzRun
{
    private const int BlockLength = 500;

    // A machine full of other work is slow at everything; what hangs takes longer than this on any.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    /// <summary>Runs; fails with the first text that makes the surface throw or take long.</summary>
    /// <param name="surface">The name of its row, after "fuzzing: ".</param>
    /// <param name="texts">What is thrown at it.</param>
    /// <param name="start">Makes the surface; each thread has one to itself.</param>
    public static void Of(string surface, Mutator texts, Func<Action<string>> start)
    {
        var all = Stopwatch.StartNew();
        var (gate, worst) = (new Lock(), TimeSpan.Zero);
        var blocks = (Scale.Executions + BlockLength - 1) / BlockLength;
        try
        {
            Parallel.For(0, blocks, start, (block, _, run) =>
            {
                var slowest = RunBlock(surface, texts, block, run);
                lock (gate)
                {
                    worst = slowest > worst ? slowest : worst;
                }

                return run;
            }, _ => { });
        }
        catch (AggregateException many)
        {
            ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
        }

        Promises.Note($"fuzzing: {surface}", string.Create(CultureInfo.InvariantCulture,
            $"{(long)blocks * BlockLength:N0} texts, {blocks * (double)BlockLength / Math.Max(0.001, all.Elapsed.TotalSeconds):N0} a second, worst {worst.TotalMilliseconds:0} ms, 0 unhandled"));
    }

    private static TimeSpan RunBlock(string surface, Mutator texts, int block, Action<string> run)
    {
        var worst = TimeSpan.Zero;
        foreach (var text in texts.Block(block, BlockLength))
        {
            var time = Run(surface, block, run, text);
            if (time >= Slow)
            {
                // A machine full of other work holds up any text once; what hangs, hangs again.
                time = Run(surface, block, run, text);
            }

            worst = time > worst ? time : worst;
            Assert.True(time < Slow, $"{surface}, block {block}: a text takes {time}\n{Shown(text)}");
        }

        return worst;
    }

    private static TimeSpan Run(string surface, int block, Action<string> run, string text)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            run(text);
        }
        catch (Exception error)
        {
            Assert.Fail($"{surface}, block {block}: {error}\n{Shown(text)}");
        }

        return Stopwatch.GetElapsedTime(began);
    }

    private static string Shown(string text) => string.Concat(text.Select(letter => letter is >= ' ' and < '\x7f' ? $"{letter}" : $"\\u{(int)letter:X4}"));
}
