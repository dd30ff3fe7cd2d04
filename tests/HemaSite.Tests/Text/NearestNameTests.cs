using HemaSite.Text;

namespace HemaSite.Tests.Text;

public class NearestNameTests
{
    private static readonly string[] Known = ["title", "date", "publish_date", "published", "slug", "tag", "taxonomy", "show_sidebar"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tittle", "title")]
    [InlineData("dаte", "date")]
    [InlineData("Date", "date")]
    [InlineData("dates", "date")]
    [InlineData("pubished", "published")]
    [InlineData("publish_dat", "publish_date")]
    [InlineData("taxonmoy", "taxonomy")]
    [InlineData("show_sidbra", "show_sidebar")]
    [InlineData("slgu", "slug")]
    [InlineData("sulg1", "slug")]
    [InlineData("slxx", null)]
    [InlineData("author", null)]
    [InlineData("t", null)]
    [InlineData("", null)]
    public void The_name_that_was_meant_is_found(string word, string? expected) => Assert.Equal(expected, NearestName.Find(word, Known));

    [Fact]
    public void Of_two_equally_near_names_the_first_in_order_wins()
    {
        Assert.Equal("tag", NearestName.Find("tbg", ["tbx", "tag"]));
        Assert.Equal("tag", NearestName.Find("tbg", ["tag", "tbx"]));
    }
}
