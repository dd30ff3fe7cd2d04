using HemaSite.Building;
using HemaSite.Building.Timing;
using HemaSite.Files;

namespace HemaSite.Tests.Building;

public sealed class WatchdogTests
{
    private static readonly FilePath File = new("content/a/item.kk.md");

    [Theory]
    [InlineData(9, 0)]
    [InlineData(11, 1)]
    public void A_file_that_takes_too_long_is_named_once(int seconds, int times)
    {
        var clock = new HandClock();
        var named = new List<FilePath>();
        using var watchdog = new Watchdog(clock, TimeSpan.FromSeconds(10), named.Add);

        watchdog.During(File, () =>
        {
            clock.Advance(seconds);
            clock.Advance(0);
            return 0;
        });
        clock.Advance(100);

        Assert.Equal(Enumerable.Repeat(File, times), named);
    }

    [Fact]
    public void Of_two_pieces_of_work_at_a_file_the_one_that_hangs_is_seen()
    {
        var clock = new HandClock();
        var named = new List<FilePath>();
        using var watchdog = new Watchdog(clock, TimeSpan.FromSeconds(10), named.Add);

        watchdog.During(File, () =>
        {
            watchdog.During(File, () => 0);
            clock.Advance(11);
            return 0;
        });

        Assert.Equal([File], named);
    }

    // A clock that is turned by hand and rings at every turn.
    private sealed class HandClock : TimeProvider
    {
        private TimerCallback? ring;
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ring = callback;
            return new Bell(() => ring = null);
        }

        public void Advance(int seconds)
        {
            now += seconds;
            ring?.Invoke(null);
        }
    }

    private sealed class Bell(Action silence) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => silence();

        public ValueTask DisposeAsync()
        {
            silence();
            return ValueTask.CompletedTask;
        }
    }
}
