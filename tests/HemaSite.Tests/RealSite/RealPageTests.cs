using AngleSharp.Dom;
using HemaSite.Diagnostics;
using HemaSite.Tests.Readers;

namespace HemaSite.Tests.RealSite;

/// <summary>The sample of the real site, built as it stands, beside what Grav made of the same files: the written HTML is compared.</summary>
public sealed class RealPageTests
{
    [Fact]
    public void The_real_site_builds_without_an_error() =>
        Assert.Empty(Sites.Real.Result.Diagnostics.Where(item => item.Severity == Severity.Error));

    [Fact]
    public void Every_page_stands_at_the_address_that_Grav_gave_it()
    {
        var site = Sites.Real;
        var expected = GravPage.All();
        Assert.True(expected.Length > 100, $"only {expected.Length} pages were compared");
        Assert.Empty(expected.Where(page => !site.Has(page.Url + "/")).Select(page => page.Url));
        Assert.Equal(
            expected.Select(page => page.Url + "/").Order(StringComparer.Ordinal),
            site.Result.Site!.Pages.Select(page => page.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_has_its_title() => Compare(page => page.Title, (_, entry) => NameOf(entry));

    [Fact]
    public void Every_page_has_its_date() => Compare(
        page => page.Date, (_, entry) => entry.QuerySelector(".dt-published") is { } date ? date.GetAttribute("datetime") ?? date.GetAttribute("value") : null);

    [Fact]
    public void Every_page_has_its_address_as_u_url() => Compare(
        page => page.Url + "/", (_, entry) => entry.QuerySelector(".u-url")?.GetAttribute("href"));

    [Fact]
    public void Every_page_has_its_text_in_e_content() =>
        Compare(page => page.Text, (_, entry) => entry.QuerySelector(".e-content")!.TextContent, KnownDifferences.Texts.Keys);

    [Fact]
    public void Every_page_has_as_many_pictures_in_its_text_as_in_Grav() => Compare(
        page => $"{page.PicturesInText}", (_, entry) => $"{entry.QuerySelectorAll(".e-content img").Length}", KnownDifferences.Pictures.Keys);

    [Fact]
    public void Every_picture_of_a_page_is_published_once_beside_its_route()
    {
        var site = Sites.Real;
        var missing = GravPage.All().SelectMany(page => page.Images.Select(image => $"{page.Route}/{image}")).Where(file => !site.Files.ContainsKey(file));
        Assert.Empty(missing);
        Assert.DoesNotContain(site.Files.Keys, file => file.EndsWith(".jpg", StringComparison.Ordinal) && file[1..3] is "kk" or "ru" or "en");
    }

    [Fact]
    public void Every_page_has_its_menu_text()
    {
        var site = Sites.Real;
        Assert.All(GravPage.All(), page => Assert.Equal(page.Menu.Trim(), site.Result.Site!.PagesByUrl[page.Url + "/"].MenuTitle));
        foreach (var page in GravPage.All().Where(page => page.Source.Split('/') is [['0', ..], var file] && file != "01.home" && page.Url.Length > 3))
        {
            var menu = site.Page($"/{page.Language}/").QuerySelectorAll(".site-menu li").Select(item => item.QuerySelector("summary, a")!);
            Assert.Contains(menu, item => item.TextContent == page.Menu);
        }
    }

    private static void Compare(Func<GravPage, string?> expected, Func<string, IElement, string?> actual, IEnumerable<string>? exceptions = null)
    {
        var (site, except) = (Sites.Real, exceptions?.ToHashSet() ?? []);
        var different = new List<string>();
        foreach (var page in GravPage.All())
        {
            var (left, right) = (Bare(expected(page)), Bare(actual(page.Url, EntryOf(site.Page(page.Url + "/")))));
            if (left != right && !except.Remove(KnownDifferences.KeyOf(page)))
            {
                different.Add($"{KnownDifferences.KeyOf(page)}: {Difference(left, right)}");
            }
        }

        Assert.Empty(different);
        Assert.True(except.Count == 0, $"not different any more: {string.Join(", ", except)}");
    }

    // The page itself; a list page holds the entries of its posts besides.
    private static IElement EntryOf(IDocument page) =>
        page.QuerySelectorAll(".h-entry").Single(entry => entry.QuerySelector(".e-content") is not null);

    private static string? NameOf(IElement entry) =>
        entry.QuerySelector(".p-name") is { } name ? name.GetAttribute("value") ?? name.TextContent : null;

    private static string Bare(string? text) => string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter)));

    private static string Difference(string left, string right)
    {
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        string Part(string text) => text[Math.Max(0, Math.Min(at, text.Length) - 20)..Math.Min(text.Length, at + 40)];
        return $"Grav …{Part(left)}… but here …{Part(right)}…";
    }
}
