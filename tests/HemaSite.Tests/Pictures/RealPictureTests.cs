using System.Text.RegularExpressions;
using HemaSite.Tests.CommandLine;
using NetVips;

namespace HemaSite.Tests.Pictures;

/// <summary>Whole builds by the program itself with real pictures: workers, the cache and every byte that is published.</summary>
public sealed partial class RealPictureTests : IDisposable
{
    private readonly TinySite site = new(("content/site.yaml", "title: Орталық\nbase_url: https://example.kz\nlanguages: [kk, ru]\n"));

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_version_exists_in_its_size_upright_and_without_secrets()
    {
        Post("one", "![Бір](wide.jpg)\n\n![Екі](turned.jpg)\n\n![Үш](note.png?cropZoom=100,100)\n\n![Төрт](old.webp)\n");
        Picture("one/wide.jpg", Photo.WithSecrets(Photo.Jpeg(1000, 500)));
        Picture("one/turned.jpg", Photo.WithSecrets(Photo.Jpeg(400, 200), orientation: 6));
        Picture("one/note.png", Photo.WithSecretsInPng(Photo.Png(300, 150)));
        Picture("one/old.webp", Photo.WithSecretsInWebP(Photo.WebP(340, 170), 340, 170));
        Assert.Equal(0, site.Build().ExitCode);

        var page = site.Published("kk/news/one/index.html")!;
        foreach (Match version in Version().Matches(page))
        {
            using var picture = Image.NewFromFile(Path.Combine(site.Output, version.Groups["file"].Value));
            Assert.Equal(int.Parse(version.Groups["width"].Value, null), picture.Width);
            Assert.True(picture.Width <= 1000, version.Value);
        }

        using var turned = Image.NewFromFile(Path.Combine(site.Output, "news/one/turned.jpg"));
        Assert.Equal((200, 400), (turned.Width, turned.Height));
        Assert.True(turned.Getpoint(100, 20)[0] > 150, "a picture turned clockwise has its left side, the red one, on top");
        Assert.Contains("320 640 1000 200 100 340", string.Join(' ', Version().Matches(page).Select(version => version.Groups["width"].Value)), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => IsPicture(file)))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.DoesNotContain(Photo.Secrets, word => Photo.Holds(bytes, word));
        }
    }

    [Fact]
    public void A_second_build_encodes_nothing_and_a_lost_cache_changes_nothing()
    {
        Post("one", "![Бір](a.jpg)\n");
        Picture("one/a.jpg", Photo.Jpeg(500, 250));
        Assert.Equal(0, site.Build().ExitCode);
        var (first, kept) = (site.Snapshot(), KeptTimes());
        Assert.NotEmpty(kept);

        // A picture that must be encoded now would kill its worker, and a warning would tell of it. Nothing can be taken over from the site.
        Directory.Delete(site.Output, recursive: true);
        var second = Executable.Run(["build", site.Path, "--strict"], ("HEMASITE_TEST_DEADLY_PICTURE", "JFIF"));
        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        Assert.Equal(kept, KeptTimes());
        Assert.Equal(first, site.Snapshot());

        foreach (var file in kept.Keys)
        {
            File.WriteAllBytes(file, [1, 2, 3]);
        }

        Assert.Equal(0, site.Build("--strict").ExitCode);
        Assert.Equal(first, site.Snapshot());
    }

    [Fact]
    public void A_picture_that_kills_the_decoder_costs_that_picture_only()
    {
        Post("one", "![Бір](good.jpg)\n\n![Екі](deadly.jpg)\n\n![Үш](better.jpg)\n");
        Picture("one/good.jpg", Photo.Jpeg(500, 250));
        Picture("one/deadly.jpg", Photo.WithSecrets(Photo.Jpeg(510, 260)));
        Picture("one/better.jpg", Photo.Jpeg(520, 270));
        var run = Executable.Run(["build", site.Path, "--jobs", "1"], ("HEMASITE_TEST_DEADLY_PICTURE", "SERIAL-42"));
        Assert.Equal(0, run.ExitCode);
        Assert.Single(Regex.Matches(run.Errors, "HS3510"));
        Assert.Matches("item\\.kk\\.md:9:.*HS3510: .*deadly\\.jpg", run.Errors);
        var page = site.Published("kk/news/one/index.html")!;
        Assert.Equal(["good-", "better-"], Version().Matches(page).Select(version => version.Groups["name"].Value).Distinct());
        Assert.False(Photo.Holds(File.ReadAllBytes(Path.Combine(site.Output, "news/one/deadly.jpg")), "SERIAL-42"));
    }

    [Fact]
    public void Pixels_that_are_missing_are_told_and_harmless_slips_are_not()
    {
        Post("one", "![Бір](whole.jpg)\n\n![Екі](cut.jpg)\n\n![Үш](hole.jpg)\n\n![Төрт](longer.jpg)\n");
        var photo = Photo.Jpeg(600, 400);
        var middle = (photo.AsSpan().IndexOf([(byte)0xFF, (byte)0xDA]) + photo.Length) / 2;
        Picture("one/whole.jpg", photo);
        Picture("one/cut.jpg", [.. photo[..middle], 0xFF, 0xD9]);
        Picture("one/hole.jpg", [.. photo[..middle], .. new byte[200], .. photo[(middle + 200)..]]);
        Picture("one/longer.jpg", [.. photo[..^2], 0, 0, 0, .. photo[^2..]]);
        var run = site.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["item.kk.md:9", "item.kk.md:11"], Regex.Matches(run.Errors, @"(item\.kk\.md:\d+):\d+: .*HS3510").Select(found => found.Groups[1].Value));
        Assert.Equal(["longer-", "whole-"], Version().Matches(site.Published("kk/news/one/index.html")!).Select(version => version.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_bomb_is_refused_by_its_header()
    {
        Post("one", "![Бір](bomb.png)\n");
        Picture("one/bomb.png", Photo.Bomb(30_000, 30_000));
        site.Write("content/site.yaml", "title: Орталық\nlanguages: [kk, ru]\npictures: { cards: 0 }\n");
        var run = site.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HS3506", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Path, ".hemasite")));
    }

    [Fact]
    public void A_check_encodes_nothing()
    {
        Post("one", "![Бір](a.jpg)\n");
        Picture("one/a.jpg", Photo.Jpeg(500, 250));
        Assert.Equal(0, Executable.Run(["check", site.Path]).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(site.Path, ".hemasite")));
    }

    [Fact]
    public void A_card_is_a_picture_of_the_right_size_and_its_words_are_data()
    {
        site.Write("content/01.news/one/item.kk.md", "---\ntitle: '<b>Қан</b> & <span size=\"999999\">плазма</span> 🩸'\ndate: '12-04-2022 10:00'\n---\nМәтін.\n");
        site.Write("content/01.news/two/item.kk.md", $"---\ntitle: '{string.Concat(Enumerable.Repeat("Ұзақтаутақырып ", 16)).Trim()}'\ndate: '12-04-2022 10:00'\n---\nМәтін.\n");
        Assert.Equal(0, site.Build().ExitCode);
        var cards = Directory.GetFiles(Path.Combine(site.Output, "assets/cards"));
        Assert.Equal(3, cards.Length);
        Assert.All(cards, file =>
        {
            using var card = Image.NewFromFile(file);
            Assert.Equal((1200, 630), (card.Width, card.Height));

            // Ink stays inside its margins, however long the title is; only the pale mark of the theme reaches the edge.
            using var edge = card.ExtractArea(1150, 0, 50, 630);
            Assert.InRange(edge.Min(), 220, 255);
        });
    }

    private void Post(string slug, string body) => site.Post(slug, body, "header_image: false\n");

    private void Picture(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(site.Path, "content/01.news", path), bytes);

    private Dictionary<string, DateTime> KeptTimes() => Directory
        .EnumerateFiles(Path.Combine(site.Path, ".hemasite/pictures"), "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".ttf", StringComparison.Ordinal))
        .ToDictionary(file => file, File.GetLastWriteTimeUtc);

    private static bool IsPicture(string file) => Path.GetExtension(file) is ".jpg" or ".png" or ".webp";

    [GeneratedRegex("/(?<file>assets/pictures/(?<name>[a-z]+-)[0-9a-f]{10}-[0-9]+\\.webp) (?<width>[0-9]+)w")]
    private static partial Regex Version();
}
