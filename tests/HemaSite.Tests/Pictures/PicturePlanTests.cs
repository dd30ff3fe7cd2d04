using HemaSite.Pictures;
using HemaSite.Pictures.Plans;

namespace HemaSite.Tests.Pictures;

public sealed class PicturePlanTests
{
    private static readonly PicturePolicy Policy = new();

    [Theory]
    [InlineData(200, "200")]
    [InlineData(340, "340")]
    [InlineData(700, "320 700")]
    [InlineData(800, "320 640 800")]
    [InlineData(1000, "320 640 1000")]
    [InlineData(4000, "320 640 960 1280 1920")]
    public void Widths_are_useful_and_never_beyond_the_picture(int width, string expected) =>
        Assert.Equal(expected, Widths(PicturePlan.Of(Photo(width, width / 2), PictureRequest.Whole, Policy)));

    [Theory]
    [InlineData(2400, 1600, 1200, 400, 1200, 400)]
    [InlineData(800, 600, 1200, 400, 800, 267)]
    [InlineData(600, 200, 400, 400, 200, 200)]
    public void A_crop_has_its_shape_and_never_grows(int width, int height, int wantedWidth, int wantedHeight, int shownWidth, int shownHeight)
    {
        var plan = PicturePlan.Of(Photo(width, height), PictureRequest.Crop(wantedWidth, wantedHeight, FocusPoint.Middle), Policy);
        Assert.Equal((shownWidth, shownHeight), (plan.Width, plan.Height));
        Assert.All(plan.Targets, target => Assert.True(target.Scaled.Width <= width && target.Scaled.Height <= height));
        Assert.All(plan.Targets, target => Assert.True(target.Cut.X + target.Cut.Width <= target.Scaled.Width && target.Cut.Y + target.Cut.Height <= target.Scaled.Height));
    }

    [Theory]
    [InlineData("left", 0)]
    [InlineData("50% 0%", 100)]
    [InlineData("right bottom", 200)]
    [InlineData("25%", 50)]
    public void The_focus_stays_in_sight(string focus, int x)
    {
        var plan = PicturePlan.Of(Photo(400, 200), PictureRequest.Crop(200, 200, FocusPoint.Parse(focus)!.Value), Policy);
        Assert.Equal((x, 0, 200, 200), plan.Targets.First(target => target.Cut.Width == 200).Cut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("everywhere")]
    [InlineData("10% 20% 30%")]
    [InlineData("120% 0%")]
    [InlineData("-5% 0%")]
    public void What_is_no_place_is_no_focus(string text) => Assert.Null(FocusPoint.Parse(text));

    [Theory]
    [InlineData(300, 300, 300, 150)]
    [InlineData(300, 0, 300, 150)]
    [InlineData(0, 50, 100, 50)]
    [InlineData(2000, 2000, 600, 300)]
    public void A_box_holds_the_whole_picture(int width, int height, int shownWidth, int shownHeight)
    {
        var plan = PicturePlan.Of(Photo(600, 300), new(width, height, false, FocusPoint.Middle), Policy);
        Assert.Equal((shownWidth, shownHeight, false), (plan.Width, plan.Height, plan.IsCut));
    }

    [Fact]
    public void Avif_comes_before_webp()
    {
        var plan = PicturePlan.Of(Photo(640, 300), PictureRequest.Whole, Policy with { HasAvif = true });
        Assert.Equal(
            [PictureFormat.Avif, PictureFormat.Avif, PictureFormat.WebP, PictureFormat.WebP, PictureFormat.Tone], plan.Targets.Select(target => target.Format));
    }

    private static PictureFile Photo(int width, int height) => new("JPEG", width, height) { CanShrink = true };

    private static string Widths(PicturePlan plan) =>
        string.Join(' ', plan.Targets.Where(target => target.Format == PictureFormat.WebP).Select(target => target.Cut.Width));
}
