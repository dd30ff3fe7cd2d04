using HemaSite.Output.Manifests;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

public sealed class PlanGuardTests
{
    [Fact]
    public void Another_sites_target_is_refused()
    {
        var other = Sample.Old.Manifest with { Site = new("other.kz") };
        Assert.Equal("HS7202", CodeOf(other, Sample.New.Manifest));
        Assert.Null(CodeOf(other, Sample.New.Manifest, takesOver: true));
        Assert.Null(CodeOf(other with { Site = SiteFacts.Unknown }, Sample.New.Manifest));
    }

    [Fact]
    public void A_preview_is_refused()
    {
        var preview = Sample.New.Manifest with { Site = new("example.kz") { IsPreview = true } };
        Assert.Equal("HS7205", CodeOf(null, preview));
        Assert.Equal("HS7205", CodeOf(Sample.Old.Manifest, preview, allowsShrink: true, takesOver: true));
    }

    [Theory]
    [InlineData(10, 7, null)]
    [InlineData(10, 6, "HS7206")]
    [InlineData(3, 2, "HS7206")]
    [InlineData(1000, 700, null)]
    [InlineData(1000, 699, "HS7206")]
    [InlineData(1, 0, "HS7206")]
    [InlineData(0, 0, null)]
    public void Losing_more_than_thirty_percent_of_the_pages_is_refused(int before, int after, string? code)
    {
        Assert.Equal(code, CodeOf(Pages(before), Pages(after)));
        Assert.Null(CodeOf(Pages(before), Pages(after), allowsShrink: true));
    }

    [Fact]
    public void Pages_that_only_lead_on_hide_no_loss()
    {
        var stubs = Pages(200);
        Manifest With(int articles) => stubs with
        {
            Files = [.. stubs.Files, .. Enumerable.Range(0, articles).Select(number => new PublishedFile(new($"kk/news/{number}/index.html"), 1, "x"))],
            Site = new("example.kz") { Pages = [.. Enumerable.Range(0, articles).Select(number => new PublishedPage(new($"kk/news/{number}/index.html"), true, $"/news/{number}", "A", "x"))] },
        };

        Assert.Equal("HS7206", CodeOf(With(10), With(5)));
        Assert.Null(CodeOf(With(10), With(7)));
        Assert.Null(CodeOf(With(10), With(10) with { Site = With(5).Site }));
    }

    private static Manifest Pages(int count) => new("1",
    [
        .. Enumerable.Range(0, count).Select(number => new PublishedFile(new($"kk/{number:D5}/index.html"), 1, "x")),
    ]);

    private static string? CodeOf(Manifest? old, Manifest next, bool allowsShrink = false, bool takesOver = false)
    {
        try
        {
            PlanGuard.Check(PublicationPlan.Between(old, next), allowsShrink, takesOver);
            return null;
        }
        catch (PublishException refusal)
        {
            return refusal.Rule.Code;
        }
    }
}
