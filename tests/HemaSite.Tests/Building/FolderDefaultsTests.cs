namespace HemaSite.Tests.Building;

/// <summary>frontmatter.yaml in a page's folder speaks for all languages of the page.</summary>
public sealed class FolderDefaultsTests
{
    private const string Folder = "content/02.news/01.2025-09-01-x";

    [Fact]
    public void A_page_takes_what_it_does_not_write_itself()
    {
        var site = Site("title: From the folder\ndate: 02-09-2025\ntaxonomy: {tag: [donor]}\n", "---\ntaxonomy:\n    category: [science]\n---\n\nText.\n");

        var page = Assert.Single(site.Result.Site!.Pages, page => page.Date is not null);
        Assert.Empty(site.Errors);
        Assert.Equal("From the folder", page.Title);
        Assert.Equal(["science", "donor"], page.Terms.Select(term => term.Slug));
    }

    [Fact]
    public void The_page_s_own_keys_win()
    {
        var site = Site("title: From the folder\n", Built.Post("Own"));

        Assert.Equal("Own", Assert.Single(site.Result.Site!.Pages, page => page.Date is not null).Title);
    }

    [Fact]
    public void A_page_without_a_block_lives_on_its_folder_s_values()
    {
        var site = Site("title: From the folder\ndate: 02-09-2025\n", "Text.\n");

        Assert.Empty(site.Errors);
        Assert.True(site.Has("kk/news/2025-09-01-x/index.html"));
    }

    [Fact]
    public void A_complaint_points_into_the_file_where_the_value_stands()
    {
        var site = Site("published: true\ndate: 31-02-2025\n", "---\ntitle: Own\n---\n\nText.\n");

        var complaint = Assert.Single(site.Result.Diagnostics, item => item.Severity == Diagnostics.Severity.Error);
        Assert.Equal($"{Folder}/frontmatter.yaml", complaint.Span.Source.Path.Value);
        Assert.Equal(2, complaint.Span.Position.Line);
    }

    [Fact]
    public void A_broken_file_hides_its_page_for_it_may_say_that_it_is_a_draft()
    {
        var site = Site("published: [false\n", Built.Post("Own"));

        Assert.NotEmpty(site.Errors);
        Assert.False(site.Has("kk/news/2025-09-01-x/index.html"));
    }

    [Fact]
    public void To_keep_going_leaves_out_the_whole_folder_of_a_broken_file()
    {
        var site = Built.WithoutBadPages(
            ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
            ($"{Folder}/frontmatter.yaml", "published: [false\n"),
            ($"{Folder}/item.kk.md", Built.Post("Own")));

        Assert.True(site.Has("kk/news/index.html"));
        Assert.False(site.Has("kk/news/2025-09-01-x/index.html"));
        Assert.DoesNotContain("2025-09-01-x", site["kk/news/index.html"], StringComparison.Ordinal);
    }

    private static Built Site(string defaults, string post) => Built.Of(
        ("content/02.news/blog.kk.md", "---\ntitle: News\n---\n"),
        ($"{Folder}/frontmatter.yaml", defaults),
        ($"{Folder}/item.kk.md", post));
}
