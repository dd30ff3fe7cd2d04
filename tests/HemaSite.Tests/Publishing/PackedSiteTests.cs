using System.IO.Compression;
using System.Text;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Packing;
using HemaSite.Tests.Output;

namespace HemaSite.Tests.Publishing;

public sealed class PackedSiteTests : IDisposable
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Қазақ тіліндегі мәтін. ", 100));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Texts_get_copies_and_pictures_and_short_texts_do_not()
    {
        var packed = PackedSite.Of(Build(("index.html", Long), ("short.html", "short"), ("news/a.jpg", Long), ("_headers", Long)), null);
        Assert.Equal(["_headers", "index.html", "index.html.br", "index.html.gz", "news/a.jpg", "short.html"], packed.Manifest.Files.Select(file => file.Path.Value));
        foreach (var file in packed.Manifest.Files.Where(file => file.Path.Extension is ".br" or ".gz"))
        {
            using var content = packed.Open(file);
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            Assert.Equal(file, Sample.Describe(file.Path, copy.ToArray()));
            copy.Position = 0;
            using Stream plain = file.Path.Extension == ".br" ? new BrotliStream(copy, CompressionMode.Decompress) : new GZipStream(copy, CompressionMode.Decompress);
            using var text = new StreamReader(plain, Encoding.UTF8);
            Assert.Equal(Long, text.ReadToEnd());
        }
    }

    [Fact]
    public void A_site_is_compared_without_its_copies()
    {
        var site = Build(("index.html", Long), ("old.gz", "an archive"));

        Assert.Equal(site.Manifest.Files, PackedSite.WithoutCopies(PackedSite.Of(site, null).Manifest).Files);
    }

    [Fact]
    public void What_the_target_has_is_not_compressed_again_and_a_second_time_gives_the_same()
    {
        var site = Build(("index.html", Long), ("kk/index.html", Long + "!"));
        var first = PackedSite.Of(site, null);
        Assert.Equal(first.Manifest.ToJson(), PackedSite.Of(site, null).Manifest.ToJson());
        Assert.Equal(first.Manifest.ToJson(), PackedSite.Of(site, first.Manifest).Manifest.ToJson());
        var strange = first.Manifest with { Files = [.. first.Manifest.Files.Select(file => file.Path.Extension == ".br" ? file with { Sha256 = "known" } : file)] };
        Assert.Equal(2, PackedSite.Of(site, strange).Manifest.Files.Count(file => file.Sha256 == "known"));
    }

    private BuiltSite Build(params (string Path, string Text)[] files)
    {
        SmallSite.Publish(folder["public"], files);
        return BuiltSite.Open(folder["public"]);
    }
}
