using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

public sealed class RetryTests
{
    private readonly List<TimeSpan> waited = [];

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "0.5")]
    [InlineData(4, "0.5 1 2 4")]
    public void A_passing_failure_is_tried_again_after_longer_and_longer_pauses(int failures, string pauses)
    {
        var tries = 0;
        Assert.Equal(failures, Retry().Run(() => tries++ < failures ? throw Unreachable() : tries - 1));
        Assert.Equal(pauses, string.Join(' ', waited.Select(pause => pause.TotalSeconds)));
    }

    [Fact]
    public void After_the_last_pause_the_failure_is_told()
    {
        Assert.Equal("HS7214", Assert.Throws<PublishException>(() => Retry().Run(() => throw Unreachable())).Rule.Code);
        Assert.Equal(4, waited.Count);
    }

    [Fact]
    public void A_refusal_is_not_tried_again()
    {
        Assert.Throws<PublishException>(() => Retry().Run(() => throw new PublishException(PublishingRules.LoginRefused, "host")));
        Assert.Empty(waited);
    }

    private static PublishException Unreachable() => new(PublishingRules.Unreachable, "host");

    private Retry Retry() => new(HemaSite.Publishing.Stores.Retry.BackOff, waited.Add);
}
