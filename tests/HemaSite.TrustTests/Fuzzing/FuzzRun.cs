using System.Diagnostics;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Runs one surface on many texts and says what it found, with the text that did it.</summary>
public static class FuzzRun
{
    // A machine full of other work is slow at everything; what hangs takes longer than this on any.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    /// <summary>Runs; fails with the first text that makes the surface throw or take long.</summary>
    public static void Of(string surface, Mutator texts, Action<string> run)
    {
        var all = Stopwatch.StartNew();
        var worst = TimeSpan.Zero;
        for (var i = 0; i < Scale.Executions; i++)
        {
            var text = texts.Next();
            var watch = Stopwatch.StartNew();
            try
            {
                run(text);
            }
            catch (Exception error)
            {
                Assert.Fail($"{surface}, text {i}: {error}\n{Shown(text)}");
            }

            worst = watch.Elapsed > worst ? watch.Elapsed : worst;
            Assert.True(watch.Elapsed < Slow, $"{surface}, text {i} takes {watch.Elapsed}\n{Shown(text)}");
        }

        Promises.Note($"fuzzing: {surface}", string.Create(null,
            $"{Scale.Executions} texts, {Scale.Executions / Math.Max(0.001, all.Elapsed.TotalSeconds):0} a second, worst {worst.TotalMilliseconds:0} ms, 0 unhandled"));
    }

    private static string Shown(string text) => string.Concat(text.Select(letter => letter is >= ' ' and < '\x7f' ? $"{letter}" : $"\\u{(int)letter:X4}"));
}
