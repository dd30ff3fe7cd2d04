using HemaSite.Languages;
using HemaSite.Text;
using HemaSite.Text.Encodings;

namespace HemaSite.Tests.Text;

/// <summary>Runs the rules over the real posts, which lie beside the repository and not in it.</summary>
public class RealTextTests
{
    [Fact]
    public void Every_real_post_is_good_UTF_8() =>
        Assert.All(Posts(), file => Assert.Null(TextDecoder.Decode(new("item.md"), File.ReadAllBytes(file)).Problem));

    [Fact]
    public void Typography_of_real_posts_changes_only_spaces_and_straight_quotes()
    {
        var changed = 0;
        foreach (var file in Posts())
        {
            var text = File.ReadAllText(file);
            var set = new Typographer(file.Contains(".kk.", StringComparison.Ordinal) ? Language.Kazakh : Language.Russian).Apply(text);
            changed += ReferenceEquals(set, text) ? 0 : 1;
            Assert.Equal(Bare(text), Bare(set));
        }

        Assert.True(changed > 100, $"only {changed} posts changed");
    }

    [Fact]
    public void Every_real_title_makes_a_slug()
    {
        var titles = Posts().SelectMany(File.ReadLines).Where(line => line.StartsWith("title:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Null(Slug.Problem(Slug.FromTitle(title["title:".Length..], Language.Kazakh))));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !" \u00A0\"«»„“".Contains(c, StringComparison.Ordinal)));

    private static List<string> Posts()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "HemaSite.sln")))
        {
            root = root.Parent;
        }

        var pages = Path.Combine(root?.FullName ?? "", "..", "shared", "site", "user", "pages");
        Assert.SkipUnless(Directory.Exists(pages), "The real content is not here: put it at ../shared/site/user beside the repository.");
        return [.. Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
