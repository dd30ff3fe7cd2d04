using System.Text.Json;
using HemaSite.Markdown;
using HemaSite.Markdown.Bodies;

namespace HemaSite.Tests.Markdown;

public sealed class RealSiteTests
{
    // Pages whose text differs from Grav's on purpose.
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["06.branches/contacts-astana"] = "the price list, its button and its script come from a live server in Grav",
        ["06.branches/contacts-karaganda"] = "the price list, its button and its script come from a live server in Grav",
        ["06.branches/contacts-ust-kamenogorsk"] = "the price list, its button and its script come from a live server in Grav",
    };

    [Fact]
    public void Every_page_of_the_real_site_has_exactly_the_text_that_Grav_shows()
    {
        var site = Site();
        var different = new List<string>();
        var compared = 0;
        foreach (var line in File.ReadLines(Path.Combine(site, "expected", "pages.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var name = row.RootElement.GetProperty("source").GetString()!;
            if (!row.RootElement.GetProperty("routable").GetBoolean())
            {
                continue;
            }

            var body = Render(site, name);
            Compare(name, "content", row.RootElement.GetProperty("content_text").GetString()!, body.Text, different);
            compared++;
            if (body.HasSummaryDelimiter)
            {
                Compare(name, "summary", row.RootElement.GetProperty("summary_text").GetString()!, body.SummaryText, different);
            }
        }

        Assert.True(compared > 100, $"only {compared} pages were compared");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    [Fact]
    public void No_page_of_the_real_site_raises_an_error()
    {
        var site = Site();
        var pages = Path.Combine(site, "user", "pages");
        foreach (var file in Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories))
        {
            var (_, complaints) = Bodies.Render(Body(File.ReadAllText(file)), Context(file));
            Assert.DoesNotContain(complaints, complaint => complaint.Contains(" Error "));
        }
    }

    private static string Site()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "..", "shared", "site");
            if (File.Exists(Path.Combine(folder.FullName, "HemaSite.sln")) && Directory.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip("../shared/site is not here: the comparison with the real site was NOT run");
        return "";
    }

    private static RenderedBody Render(string site, string name)
    {
        var file = Path.Combine(site, "user", "pages", name);
        return Bodies.Render(Body(File.ReadAllText(file)), Context(file)).Body;
    }

    private static BodyContext Context(string file) =>
        Bodies.Context with { Twig = File.ReadAllText(file).Contains("twig: true"), IsPost = file.Contains("item.") };

    private static string Body(string text)
    {
        var end = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return end < 0 ? text : text[(text.IndexOf('\n', end + 1) + 1)..];
    }

    private static void Compare(string name, string what, string expected, string actual, List<string> different)
    {
        if (Exceptions.Keys.Any(key => name.StartsWith(key, StringComparison.Ordinal)))
        {
            return;
        }

        var (left, right) = (Bare(expected), Bare(actual));
        if (left != right)
        {
            var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
            different.Add($"{name} {what}: expected …{Part(left, at)} but got …{Part(right, at)}");
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Part(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 30)];
}
