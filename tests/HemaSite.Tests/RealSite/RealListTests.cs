using AngleSharp.Dom;
using HemaSite.Diagnostics.Rules;
using HemaSite.Tests.Readers;

namespace HemaSite.Tests.RealSite;

/// <summary>The lists of the real site: every post once, newest first, ten a page, and what Grav shows of each.</summary>
public sealed class RealListTests
{
    public static TheoryData<string> Languages => ["kk", "ru", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_post_is_listed_once_newest_first_ten_a_page(string language)
    {
        var site = Sites.Real;
        var expected = GravPage.All().Where(page => page.Language == language && page.IsPost).ToList();
        var pages = ListPages(site, language).ToList();
        var entries = pages.SelectMany(Entries).ToList();
        Assert.Equal(expected.Select(page => page.Url + "/").Order(StringComparer.Ordinal), entries.Select(UrlOf).Order(StringComparer.Ordinal));
        var dates = entries.Select(entry => DateTimeOffset.Parse(entry.QuerySelector(".dt-published")!.GetAttribute("datetime")!, null)).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.All(pages.SkipLast(1), page => Assert.Equal(10, Entries(page).Count()));
        Assert.Equal((expected.Count + 9) / 10, pages.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_entry_has_the_title_date_picture_and_summary_of_its_page(string language)
    {
        var site = Sites.Real;
        var entries = ListPages(site, language).SelectMany(Entries).ToDictionary(UrlOf);
        var cuts = KnownDifferences.CutSummaries.Where(key => key.EndsWith(language, StringComparison.Ordinal)).ToHashSet();
        foreach (var page in GravPage.All().Where(page => page.Language == language && page.IsPost))
        {
            var entry = entries[page.Url + "/"];
            Assert.Equal(page.Title.Trim(), entry.QuerySelector(".p-name")!.TextContent);
            Assert.Equal(page.Date, entry.QuerySelector(".dt-published")!.GetAttribute("datetime"));
            var (left, right) = (Bare(page.Summary), Bare(entry.QuerySelector(".p-summary")!.TextContent));
            if (cuts.Remove(KnownDifferences.KeyOf(page)))
            {
                var (grav, ours) = (left.TrimEnd('.'), right.TrimEnd('.', '…'));
                Assert.True(ours.Length > 100 && (grav.StartsWith(ours, StringComparison.Ordinal) || ours.StartsWith(grav, StringComparison.Ordinal)), page.Url);
            }
            else
            {
                Assert.True(left == right, $"{page.Url}: Grav «{left}» but here «{right}»");
            }
        }

        Assert.Empty(cuts);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_gallery_never_stands_in_a_list(string language) =>
        Assert.All(ListPages(Sites.Real, language), page => Assert.Empty(page.QuerySelectorAll(".p-summary img, .p-summary .gallery")));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Previous_is_the_older_post_next_the_newer_and_none_is_the_post_itself(string language)
    {
        var site = Sites.Real;
        var newestFirst = ListPages(site, language).SelectMany(Entries).Select(UrlOf).ToList();
        for (var i = 0; i < newestFirst.Count; i++)
        {
            if (site.Page(newestFirst[i]).QuerySelector("article.post") is null)
            {
                // Two translations of one post use Grav's bare template, which has no neighbours.
                continue;
            }

            var links = site.Page(newestFirst[i]).QuerySelectorAll(".post-nav a").Select(link => link.GetAttribute("href")!).ToList();
            string?[] expected = [newestFirst.ElementAtOrDefault(i + 1), i == 0 ? null : newestFirst[i - 1]];
            Assert.Equal(expected.OfType<string>(), links);
        }
    }

    [Fact]
    public void Each_pair_of_copied_folders_is_named_in_one_warning()
    {
        var news = Path.Combine(Sites.RealFolder, "user", "pages", "02.news");
        var pairs = Directory.GetDirectories(news).Select(folder => Path.GetFileName(folder)!)
            .GroupBy(name => char.IsAsciiDigit(name[0]) && name[2] == '.' ? name[3..] : name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Order(StringComparer.Ordinal).ToList())
            .ToList();
        var warnings = Sites.Real.Result.Diagnostics.Where(item => item.Rule == StructureRules.DuplicateFolder).ToList();
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs.Count, warnings.Count);
        Assert.All(pairs, pair => Assert.Single(warnings, item => pair.All(
            name => item.Arguments.Any(argument => $"{argument}".EndsWith(name, StringComparison.Ordinal)))));
    }

    private static IEnumerable<IDocument> ListPages(BuiltSite site, string language)
    {
        yield return site.Page($"/{language}/news/");
        for (var number = 2; site.Has($"/{language}/news/page/{number}/"); number++)
        {
            yield return site.Page($"/{language}/news/page/{number}/");
        }
    }

    private static IEnumerable<IElement> Entries(IDocument page) => page.QuerySelectorAll(".listing .h-entry");

    private static string UrlOf(IElement entry) => entry.QuerySelector(".u-url")!.GetAttribute("href")!;

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
