using System.Text;
using HemaSite.Building;
using HemaSite.Pictures.Making;

namespace HemaSite.Tests.Pictures;

public sealed class ShownPictureTests
{
    private const string Sizes = "sizes=\"(min-width: 150rem) 74rem, (min-width: 48rem) 50rem, 100vw\"";

    [Fact]
    public void A_picture_of_a_text_has_versions_its_size_and_its_colour_and_only_the_first_comes_at_once()
    {
        var site = new PictureSite("![Бір](b.jpg)\n\n![Екі](b.jpg \"Атауы\")").With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker());
        const string Same = $"srcset=\"/assets/pictures/b-320.webp 320w, /assets/pictures/b-700.webp 700w\" {Sizes}";
        Assert.Equal(
            $"""
            <img src="/news/a/b.jpg" {Same} alt="Бір" width="700" height="350" data-tone="123" fetchpriority="high" decoding="async">
            <img src="/news/a/b.jpg" {Same} alt="Екі" width="700" height="350" title="Атауы" data-tone="123" loading="lazy" decoding="async">
            """, PictureSite.Pictures(site.Page));
        Assert.DoesNotContain("fetchpriority", PictureSite.Pictures(site.List), StringComparison.Ordinal);
    }

    [Fact]
    public void Avif_is_offered_first_when_the_site_wants_it()
    {
        var site = new PictureSite("![Бір](b.jpg)", "pictures: { avif: true, widths: [400] }\n").With("b.jpg", Photo.Jpeg(500, 250)).Build(new FakeMaker());
        Assert.Contains($"<picture><source type=\"image/avif\" srcset=\"/assets/pictures/b-400.avif 400w\" {Sizes}><img src=", PictureSite.Pictures(site.Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.jpg?cropZoom=200,100", "width=\"200\" height=\"100\"", "srcset=\"/assets/pictures/b-200.webp 200w\"")]
    [InlineData("b.jpg?cropZoom=1400,1400", "width=\"350\" height=\"350\"", "src=\"/assets/pictures/b-350.webp\"")]
    [InlineData("b.jpg?resize=300", "width=\"300\" height=\"150\"", "src=\"/news/a/b.jpg\"")]
    [InlineData("b.jpg?resize=300,60&classes=wide,round&id=me", "width=\"120\" height=\"60\"", "id=\"me\" class=\"wide round\"")]
    [InlineData("b.jpg?grayscale&quality=5", "width=\"700\" height=\"350\"", "src=\"/news/a/b.jpg\"")]
    public void Operations_of_Grav_shape_a_picture(string address, string size, string more)
    {
        var pictures = PictureSite.Pictures(new PictureSite($"![Бір]({address})").With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker()).Page);
        Assert.Contains(size, pictures, StringComparison.Ordinal);
        Assert.Contains(more, pictures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lightbox_opens_the_whole_picture_but_never_inside_a_link()
    {
        var site = new PictureSite("![Бір](b.jpg?lightbox&cropZoom=100,100)\n\n[![Екі](b.jpg?lightbox)](/news)").With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker());
        Assert.Contains("<a class=\"lightbox\" href=\"/news/a/b.jpg\" data-text=\"Бір\"><img src=\"/assets/pictures/b-100.webp\"", PictureSite.Pictures(site.Page), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/kk/news/\"><img", site.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_gallery_open_and_have_captions()
    {
        var site = new PictureSite("[owl-carousel]\n![Бір](b.jpg \"Ашылу «рәсімі» <3\")\n![есік](b.jpg \"Есік\")\n![](b.jpg)\n[/owl-carousel]").With("b.jpg", Photo.Jpeg(40, 20)).Build(new FakeMaker());
        Assert.Matches("<figure class=\"gallery-item\"><a class=\"lightbox\" href=\"/news/a/b.jpg\" data-text=\"Бір\"><img [^>]*></a><figcaption>Ашылу «рәсімі» &lt;3</figcaption></figure>", site.Page);
        Assert.DoesNotContain("<figcaption>Есік", site.Page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"lightbox\" href=\"/news/a/b.jpg\" aria-label=\"Суретті толық ашу\">", site.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header_image_width: 400\nheader_image_height: 100\n", "width=\"400\" height=\"100\"")]
    [InlineData("header_image_height: 200\n", "width=\"700\" height=\"117\"")]
    [InlineData("", "width=\"700\" height=\"350\"")]
    public void The_picture_above_the_text_has_the_shape_its_post_wants(string front, string size)
    {
        var site = new PictureSite("Мәтін. ![Бір](b.jpg)", front: front).With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker());
        var pictures = PictureSite.Pictures(site.Page).Split('\n');
        Assert.Contains(size, pictures[0], StringComparison.Ordinal);
        Assert.Contains("fetchpriority", pictures[0], StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", pictures[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_tall_picture_of_a_text_says_so_and_is_shown_narrower()
    {
        var pictures = PictureSite.Pictures(new PictureSite("![Бір](b.jpg)").With("b.jpg", Photo.Jpeg(400, 600)).Build(new FakeMaker()).Page);
        Assert.Contains("sizes=\"(min-width: 150rem) 46rem, (min-width: 30rem) 30rem, 100vw\"", pictures, StringComparison.Ordinal);
        Assert.Contains("width=\"400\" height=\"600\" data-tall ", pictures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crop_of_which_nothing_is_said_keeps_the_upper_third_where_faces_are()
    {
        var maker = new FakeMaker();
        new PictureSite("Мәтін.", front: "header_image_width: 100\nheader_image_height: 100\n").With("b.jpg", Photo.Jpeg(100, 300)).Build(maker);
        Assert.Contains(maker.Orders.SelectMany(order => order.Targets), target => target is { Cut: (0, 66, 100, 100), Scaled: (100, 300) });
    }

    [Fact]
    public void The_focus_decides_what_a_crop_keeps()
    {
        var maker = new FakeMaker();
        new PictureSite("Мәтін.", front: "header_image_width: 100\nheader_image_height: 100\nheader_image_focus: 'right'\n").With("b.jpg", Photo.Jpeg(200, 100)).Build(maker);
        Assert.Contains(maker.Orders.SelectMany(order => order.Targets), target => target is { Cut: (100, 0, 100, 100), Scaled: (200, 100) });
        Assert.Contains("HS3514", new PictureSite("Мәтін.", front: "header_image_focus: somewhere\n").Build(null).Codes);
    }

    [Fact]
    public void A_broken_picture_costs_its_versions_and_one_warning()
    {
        var site = new PictureSite("![Бір](b.jpg) ![Бір](b.jpg?resize=5)").With("b.jpg", Photo.Jpeg(700, 350)).Build(new FakeMaker(PictureOutcome.Broken));
        Assert.Equal(BuildOutcome.Ok, site.Result.Outcome);
        Assert.Equal(["HS3510", "HS3510"], site.Codes);
        Assert.Contains("<img src=\"/news/a/b.jpg\" alt=\"Бір\" width=\"700\" height=\"350\"", site.Page, StringComparison.Ordinal);
        Assert.True(site.Out.ContainsKey(new("news/a/b.jpg")));
    }

    [Fact]
    public void A_missing_library_is_said_once()
    {
        var site = new PictureSite("![Бір](b.jpg) ![Екі](c.png)").With("b.jpg", Photo.Jpeg(70, 35)).With("c.png", Photo.Png(70, 35)).Build(new FakeMaker(PictureOutcome.Unavailable));
        Assert.Equal(BuildOutcome.Ok, site.Result.Outcome);
        Assert.Equal(["HS3511"], site.Codes);
    }

    [Theory]
    [InlineData("pictures: off\n", false)]
    [InlineData("pictures: { versions: off }\n", false)]
    [InlineData("", true)]
    public void Whoever_wants_no_versions_gets_originals_with_sizes_and_without_secrets(string settings, bool leaves)
    {
        var maker = new FakeMaker();
        var site = new PictureSite("![Бір](b.jpg)", settings).With("b.jpg", Photo.WithSecrets(Photo.Jpeg(70, 35))).Build(maker, options => options with { LeavesPictures = leaves });
        Assert.Empty(maker.Orders);
        Assert.Contains("<img src=\"/news/a/b.jpg\" alt=\"Бір\" width=\"70\" height=\"35\" fetchpriority", site.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Photo.Secrets, word => Photo.Holds(site.Out[new("news/a/b.jpg")], word));
        Assert.Equal(["HS3507"], site.Codes);
    }

    [Fact]
    public void What_only_a_decoder_can_do_is_said_where_none_is_wanted()
    {
        byte[] avif = [0, 0, 0, 16, .. "ftypavif"u8, 0, 0, 0, 0, 0, 0, 0, 28, .. "meta"u8, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 7, .. "Exif"u8];
        var site = new PictureSite("![Бір](b.jpg) ![Екі](c.avif)", "pictures: off\n").With("b.jpg", Photo.WithSecrets(Photo.Jpeg(70, 35), 6)).With("c.avif", avif);
        Assert.Equal(["HS3507", "HS3512", "HS3513"], site.Build(null).Codes.Order());
        Assert.False(site.Out.ContainsKey(new("news/a/c.avif")));

        // With a decoder the picture is turned, and neither is a matter for an editor.
        var made = new PictureSite("![Бір](b.jpg) ![Екі](c.avif)").With("b.jpg", Photo.WithSecrets(Photo.Jpeg(70, 35), 6)).With("c.avif", avif).Build(new FakeMaker());
        Assert.Equal(["HS3507"], made.Codes);
        Assert.Equal("Jpeg-90-35x70-0,0,35x70", Encoding.UTF8.GetString(made.Out[new("news/a/b.jpg")]));
    }

    [Fact]
    public void A_drawing_and_a_moving_picture_are_left_as_they_are()
    {
        var maker = new FakeMaker();
        var site = new PictureSite("![Бір](b.svg)", "pictures: { cards: 0 }\n").With("b.svg", "<svg width=\"30\" height=\"20\"><path/></svg>"u8.ToArray()).Build(maker);
        Assert.Empty(maker.Orders);
        Assert.Contains("width=\"30\" height=\"20\"", PictureSite.Pictures(site.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_and_the_sitemap_name_the_picture_itself()
    {
        var site = new PictureSite("![Бір](b.jpg)", "pictures: { avif: true }\n").With("b.jpg", Photo.Jpeg(70, 35)).Build(new FakeMaker());
        var feed = Encoding.UTF8.GetString(site.Out[new("kk/feed.xml")]);
        Assert.Contains("&lt;picture&gt;&lt;img src=\"https://example.kz/news/a/b.jpg\" alt=\"Бір\"", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("srcset", feed, StringComparison.Ordinal);
        Assert.Contains("<image:loc>https://example.kz/news/a/b.jpg</image:loc>", Encoding.UTF8.GetString(site.Out[new("sitemap-kk.xml")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_has_a_card_of_its_own()
    {
        var maker = new FakeMaker();
        var site = new PictureSite("Мәтін.", front: "").With("b.jpg", Photo.Jpeg(700, 350)).Build(maker);
        var card = Assert.Single(maker.Orders, order => order.Card is not null);
        Assert.Equal(("Жазба", "Орталық", "2022 жылғы 12 сәуір"), (card.Card!.Title, card.Card.Site, card.Card.Date));
        Assert.NotEmpty(card.SourceKey);
        Assert.Matches(
            "<meta property=\"og:image\" content=\"https://example.kz/assets/cards/[0-9a-f]{16}.jpg\">\n<meta property=\"og:image:alt\" content=\"Жазба\">\n<meta property=\"og:image:width\" content=\"1200\">\n"
            + "<meta property=\"og:image:height\" content=\"630\">\n<meta name=\"twitter:card\" content=\"summary_large_image\">", site.Page);
    }

    [Fact]
    public void A_title_that_a_card_cannot_show_stops_the_build_already_in_a_check()
    {
        var site = new PictureSite("Мәтін.").Add("content/01.news/b/item.kk.md", Encoding.UTF8.GetBytes("---\ntitle: 'Қонақ 北京'\ndate: '12-04-2022 10:00'\n---\nМәтін.\n"));
        Assert.Contains("HS3515", site.Build(null).Codes);
        Assert.DoesNotContain("HS3515", site.Build(null, options => options with { LeavesPictures = true }).Codes);
    }
}
