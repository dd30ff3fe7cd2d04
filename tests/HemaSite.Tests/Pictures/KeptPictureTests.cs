using HemaSite.Files;
using HemaSite.Imaging;
using HemaSite.Output.Keeping;

namespace HemaSite.Tests.Pictures;

public sealed class KeptPictureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_encodes_nothing_though_nothing_of_the_site_is_left()
    {
        var (first, made) = Build(Photo.Jpeg(700, 350));
        Assert.NotEmpty(made);
        Assert.Equal(made.Count, made.Distinct().Count());

        var (second, again) = Build(Photo.Jpeg(700, 350));
        Assert.Empty(again);
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void Another_picture_encodes_itself_alone()
    {
        var (_, made) = Build(Photo.Jpeg(700, 350));
        var (_, again) = Build(Photo.Jpeg(720, 360));
        Assert.NotEmpty(again);
        Assert.True(again.Count < made.Count, $"{again.Count} of {made.Count}");
    }

    [Fact]
    public void Whether_pictures_can_be_made_is_never_remembered()
    {
        var maker = new FakeMaker();
        Assert.NotNull(new KeptPictures(new KeptFiles(folder.Path), maker).Make(new("", static () => [], [])));
        Assert.Single(maker.Orders);
    }

    // The files of a build, and what had to be made for it: one line for each version and each card.
    private (IReadOnlyDictionary<FilePath, byte[]> Files, List<string> Made) Build(byte[] second)
    {
        var maker = new FakeMaker();
        var site = new PictureSite("![Бір](a.jpg)\n\n![Екі](b.jpg?cropZoom=300,300)\n\n![Тағы](a.jpg)", front: "header_image_file: a.jpg\n")
            .With("a.jpg", Photo.Jpeg(1000, 500)).With("b.jpg", second);
        site.Build(new KeptPictures(new KeptFiles(folder.Path), maker));
        Assert.Empty(site.Codes);
        return (site.Out, [.. maker.Orders.SelectMany(order => order.Targets, (order, target) => $"{order.SourceKey} {target.Key} {order.Card?.Title}")]);
    }
}
