using System.IO.Compression;

namespace HemaSite.BrowserTests;

/// <summary>What a reader pays: every file that the browser asks for, as small as a server sends it.</summary>
public sealed class WeightTests(Reader reader)
{
    private const int HeaviestPost = 60 * 1024;
    private const int HeaviestScripts = 12 * 1024;

    [Theory]
    [InlineData("/kk/news/2025-04-12-call-centre/")]
    [InlineData("/ru/news/2025-04-12-call-centre/")]
    public async Task A_post_without_pictures_is_light(string path)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync(path);
        await visit.AskAsync<object>("document.fonts.ready");
        var files = visit.Asked.Where(file => !file.StartsWith("/assets/img/", StringComparison.Ordinal)).ToList();
        Assert.Contains(files, file => file.EndsWith(".woff2", StringComparison.Ordinal));
        var sizes = files.Select(file => (file, SizeOf(file))).ToList();
        Assert.True(sizes.Sum(file => file.Item2) <= HeaviestPost, $"{sizes.Sum(file => file.Item2)}: {string.Join(", ", sizes)}");
    }

    [Theory]
    [InlineData("kk", 4)]
    [InlineData("ru", 2)]
    public async Task Each_language_fetches_its_own_letters_at_once_and_all_of_them_are_used(string language, int faces)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/{language}/news/2025-04-12-call-centre/");
        await visit.AskAsync<object>("document.fonts.ready");
        var ahead = await visit.AskAsync<string[]>("[...document.querySelectorAll('link[rel=preload]')].map(link => new URL(link.href).pathname)");
        Assert.Equal(faces, ahead.Length);
        Assert.Equal(faces / 4 * 2, ahead.Count(file => file.Contains("-kk.", StringComparison.Ordinal)));
        var used = await visit.AskAsync<string[]>(
            "[...document.fonts].filter(face => face.status === 'loaded').map(face => `${face.family.replace(/\"/g, '')} ${face.weight} ${/U\\+49A/i.test(face.unicodeRange) ? 'kk' : ''}`)");
        Assert.Contains(used, face => face.StartsWith("Literata 600", StringComparison.Ordinal));

        // On pages in Russian the name of Kazakh in the switch of languages wants them too, but nothing waits for it.
        Assert.Contains(used, face => face.EndsWith("kk", StringComparison.Ordinal));
        Assert.Equal([], visit.Faults);
    }

    [Theory]
    [InlineData("kk", "донорлар")]
    [InlineData("ru", "доноры")]
    [InlineData("en", "donors")]
    public async Task The_scripts_of_a_post_and_of_the_search_are_small(string language, string word)
    {
        await using var visit = await reader.VisitAsync();
        await visit.GoAsync($"/{language}/news/2022-06-14-donor-day/");
        await visit.GoAsync($"/{language}/search/?q={Uri.EscapeDataString(word)}");
        await visit.Page.Locator("#search-results a").First.WaitForAsync();
        var sizes = visit.Asked.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Select(file => (file, SizeOf(file))).ToList();
        Assert.InRange(sizes.Count, 3, 6);
        Assert.True(sizes.Sum(file => file.Item2) <= HeaviestScripts, $"{sizes.Sum(file => file.Item2)}: {string.Join(", ", sizes)}");
    }

    [Fact]
    public void All_scripts_of_the_theme_together_are_small()
    {
        var sizes = reader.Files.Keys.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Select(file => (file, SizeOf(file))).ToList();
        Assert.InRange(sizes.Count, 6, 12);
        Assert.True(sizes.Sum(file => file.Item2) <= HeaviestScripts, $"{sizes.Sum(file => file.Item2)}: {string.Join(", ", sizes)}");
    }

    private int SizeOf(string path)
    {
        var bytes = reader.Files[path.EndsWith('/') ? path + "index.html" : path];
        if (path.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return bytes.Length;
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)packed.Length;
    }
}
