namespace HemaSite.Tests.Specs;

public sealed class SpecFileTests
{
    private const string Example =
        """
        # Posts

        Prose, and a fence that is prose too:

        ```md
        ## not a heading
        ```

        ```yaml content/site.yaml
        title: A
        ```

        ## A post becomes a page

        ````md content/news/a/item.kk.md
        # Text
        ```
        code
        ```
        ````

        ```html public/kk/news/a/ main .e-content
        <h1>Text</h1>
        ```

        ## Only prose

        ## A draft is not built

        ```yaml content/site.yaml
        title: B
        ```

        ```text options
        --drafts
        --now 2024-03-01
        ```

        ```text absent
        public/kk/a/index.html
        public/kk/b/
        ```

        ```text complaints
        content/site.yaml:1:1: warning HS6001: odd
        ```
        """;

    private readonly SpecFile spec = SpecFile.Parse("posts.md", Example);

    [Fact]
    public void A_heading_with_blocks_is_a_case() =>
        Assert.Equal(["A post becomes a page", "A draft is not built"], spec.Cases.Select(item => item.Name));

    [Fact]
    public void A_block_titled_with_a_path_is_a_file_of_the_site()
    {
        var site = spec.Cases[0].Site;
        Assert.Equal(["content/news/a/item.kk.md", "content/site.yaml"], site.List().Select(file => file.Path.Value));
        Assert.Equal("# Text\n```\ncode\n```\n"u8.ToArray(), site.Read(new("content/news/a/item.kk.md")));
        Assert.Equal("title: A\n"u8.ToArray(), site.Read(new("content/site.yaml")));
    }

    [Fact]
    public void A_case_replaces_a_file_of_the_preamble() =>
        Assert.Equal("title: B\n"u8.ToArray(), spec.Cases[1].Site.Read(new("content/site.yaml")));

    [Fact]
    public void A_block_below_public_is_expected_output()
    {
        var block = Assert.Single(spec.Cases[0].Outputs);
        Assert.Equal(("public/kk/news/a/", "main .e-content", "<h1>Text</h1>\n"), (block.Path, block.Selector, block.Text));
    }

    [Fact]
    public void Options_absent_files_and_complaints_are_lists()
    {
        var draft = spec.Cases[1];
        Assert.Equal(["--drafts", "--now", "2024-03-01"], draft.Options);
        Assert.Equal(["public/kk/a/index.html", "public/kk/b/"], draft.Absent);
        Assert.Equal("content/site.yaml:1:1: warning HS6001: odd\n", draft.Complaints?.Text);
        Assert.Null(spec.Cases[0].Complaints);
    }

    [Theory]
    [InlineData("## A\n```md a.md\nx", "s.md:2: the fence is never closed")]
    [InlineData("## A\n```md hello\nx\n```", "s.md:4: 'hello' is neither a path")]
    [InlineData("## A\n```md a.md b\nx\n```", "s.md:4: 'a.md b' is neither a path")]
    [InlineData("## A\n```md a.md\n```\n```md a.md\n```", "s.md:5: 'a.md' stands twice in one case")]
    [InlineData("## A\n```md a.md\n```\n## A\n```md a.md\n```", "s.md:6: two cases are named 'A'")]
    [InlineData("```text complaints\n```\n## A\n```md a.md\n```", "only files and options may stand before the first heading")]
    public void A_spec_that_cannot_be_read_says_where(string text, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<FormatException>(() => SpecFile.Parse("s.md", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Windows_line_ends_make_no_difference() =>
        Assert.Equal("x\n", SpecFile.Parse("s.md", "## A\r\n```html public/a.html\r\nx\r\n```\r\n").Cases[0].Outputs.Single().Text);
}
