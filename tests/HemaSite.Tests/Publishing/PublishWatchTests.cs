using HemaSite.Cli.Commands;
using NodaTime;

namespace HemaSite.Tests.Publishing;

/// <summary>The daemon, with a clock that only moves when it waits.</summary>
public sealed class PublishWatchTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 22, 10, 0);

    private readonly List<Duration> published = [];
    private Instant now = Start;
    private Instant? due;
    private bool staysDue;
    private string content = "one";

    [Fact]
    public void It_publishes_at_the_minute_a_post_is_due()
    {
        due = Start + Duration.FromSeconds(100);
        Assert.Equal(0, Run(endAfter: 300));
        Assert.Equal([Duration.Zero, Duration.FromSeconds(100)], published);
    }

    [Fact]
    public void It_publishes_soon_after_the_content_changes_and_not_before()
    {
        Assert.Equal(0, Run(endAfter: 300, wait: seconds => content = seconds >= 60 ? "two" : content));
        Assert.Equal([Duration.Zero, Duration.FromSeconds(60)], published);
    }

    [Fact]
    public void What_stays_due_is_published_at_every_glance_and_not_without_a_pause()
    {
        due = Start - Duration.FromDays(1);
        staysDue = true;
        Assert.Equal(0, Run(endAfter: 40));
        Assert.Equal([0, 15, 30], published.Select(time => (int)time.TotalSeconds));
    }

    [Fact]
    public void What_failed_on_the_way_is_tried_again_and_wrong_content_waits_for_its_author()
    {
        Assert.Equal(0, Run(endAfter: 100, codes: [3, 3, 1]));
        Assert.Equal([0, 15, 30], published.Select(time => (int)time.TotalSeconds));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(130)]
    public void Wrong_usage_a_bug_and_an_interruption_end_it(int code) => Assert.Equal(code, Run(endAfter: 100, codes: [code]));

    private int Run(int endAfter, Action<double>? wait = null, params int[] codes) => new PublishWatch(
        () =>
        {
            published.Add(now - Start);
            due = due <= now && !staysDue ? null : due;
            return published.Count <= codes.Length ? codes[published.Count - 1] : 0;
        },
        () => due,
        () => content,
        () => now,
        time =>
        {
            Assert.InRange(time, TimeSpan.Zero, PublishWatch.Glance);
            now += Duration.FromTimeSpan(time);
            wait?.Invoke((now - Start).TotalSeconds);
            return now - Start > Duration.FromSeconds(endAfter);
        }).Run();
}
