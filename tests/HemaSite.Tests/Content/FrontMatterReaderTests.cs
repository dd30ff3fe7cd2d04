using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Tests.Content;

public class FrontMatterReaderTests
{
    private const string Date = "date: '07-03-2021 09:30'\n";

    /// <summary>Whole files: what is said about a post, as "code line:column", and a word of the message.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "Only words.\n", "HS1001 1:1", "front matter" },
        { "", "HS1303 1:1", "empty" },
        { " \n\n", "HS1303 1:1", "empty" },
        { "---", "HS1002 1:1", "front matter" },
        { "---\ntitle: a\n\ntext", "HS1002 1:1", "front matter" },
        { "\n----\ntitle: a\n----\n", "HS1003 2:1", "front matter" },
        { "—\ntitle: a\n—\n", "HS1003 1:1", "front matter" },
        { "+++\ntitle = 'a'\n+++\n", "HS1005 1:1", "front matter" },
        { "\n\n---\ntitle: a\n" + Date + "---\n", "HS1004 1:1", "front matter" },
        { "---\ntitle: a\n---  \n" + Date + "---\n\nx\n", "HS1006 3:1", "front matter" },
        { "---\n" + Date + "---\n", "HS1201 1:1", "title" },
        { "---\ntitle:\n" + Date + "---\n", "HS1201 2:1", "title" },
        { "---\ntitle: null\n" + Date + "---\n", "HS1201 2:1", "title" },
        { "---\ntitle: '  '\n" + Date + "---\n", "HS1201 2:1", "title" },
        { "---\ntitle: [a, b]\n" + Date + "---\n", "HS1140 2:8", "title" },
        { "---\ntitle: a\ndate: soon\n---\n", "HS1203 3:7", "date" },
        { "---\n- a\n---\n", "HS1123 2:1", "mapping" },
        { "---\ntitle: '" + new string('ж', 256) + "'\n" + Date + "---\n", "HS1213 2:8", "long" },
        { Post("shown: true"), "", "" },
        { Post("show_sidebar: да"), "HS1141 4:15", "show_sidebar" },
        { Post("published: later"), "HS1141 4:12", "published" },
        { Post("tаxonomy: {tag: a}"), "HS1214 4:1", "unknown key: tаxonomy. Did you mean taxonomy" },
        { Post("Slug: a"), "HS1214 4:1", "unknown key" },
        { Post("show-sidebar: true"), "HS1214 4:1", "show_sidebar" },
        { Post("publihs_date: 1"), "HS1214 4:1", "publish_date" },
        { Post("routes: {alias: [/x]}"), "HS1214 4:10", "routes.aliases" },
        { Post("routes: {aliase: [/x]}"), "HS1214 4:10", "routes.aliases" },
        { Post("taxonomy: {tags: a}"), "HS1214 4:12", "taxonomy.tag" },
        { Post("my_plugin: {a: [1, {b: c}]}"), "", "" },
        { Post("slug: \"a\\nb\""), "HS1145 4:7", "slug" },
        { Post("slug: \"a\\0b\""), "HS1129 4:7", "slug" },
        { Post("unpublish_date: 01-01-2020"), "HS1210 4:17", "unpublish_date" },
        { Post("routes: '/x'"), "HS1144 4:9", "routes" },
        { Post("header_image_width: wide"), "HS1142 4:21", "header_image_width" },
        { Post("dateformat: 'd-M-y'"), "HS1211 4:13", "dateformat" },
        { Post("dateformat: 'Y-m-d H:i'"), "HS1212 3:7", "dateformat" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_post_is_judged(string file, string expected, string word)
    {
        var (result, complaints) = Read(file);
        Assert.Equal(expected, string.Join(' ', complaints.Select(Place)));
        Assert.All(complaints, complaint => Assert.Contains(word, complaint.MessageIn("en"), StringComparison.Ordinal));
        Assert.Equal(complaints.All(complaint => complaint.Severity != Severity.Error), result.IsUsable);
    }

    [Fact]
    public void An_empty_block_lacks_a_title() =>
        Assert.Equal(["HS1201 1:1"], Read("---\n---\n\ntext\n").Complaints.Select(Place));

    [Theory]
    [InlineData("---\ntitle: a\n" + Date + "---\nbody")]
    [InlineData("---   \ntitle: a\n" + Date + "--- \t\nbody")]
    [InlineData("---\ntitle: a\n" + Date + "...\nbody")]
    [InlineData("---\r\ntitle: a\r\ndate: 07-03-2021 09:30\r\n---\r\nbody")]
    [InlineData("---\rtitle: a\rdate: 07-03-2021 09:30\r---\rbody")]
    [InlineData("---\ntitle: a\r\ndate: 07-03-2021 09:30\n---\r\nbody")]
    public void The_body_begins_under_the_closing_line(string file)
    {
        var (result, complaints) = Read(file);
        Assert.Empty(complaints);
        Assert.Equal("body", file[result.BodyStart..]);
        Assert.Equal("a", result.Values.Title!.Value.Value);
        Assert.Equal(7, result.Values.Date!.Value.Value.Day);
    }

    [Fact]
    public void A_file_may_end_with_its_block() => Assert.Equal(41, Read("---\ntitle: a\n" + Date + "---").Result.BodyStart);

    [Fact]
    public void Other_pages_need_neither_block_nor_date()
    {
        foreach (var file in new[] { "", "words", "---\n---\n", "---\nmenu: a\n---\n" })
        {
            var (result, complaints) = Read(file, isPost: false);
            Assert.Empty(complaints);
            Assert.True(result.IsUsable);
            Assert.Null(result.Values.Title);
        }
    }

    [Fact]
    public void But_an_empty_title_is_wrong_anywhere() => Assert.Equal("HS1201", Assert.Single(Read("---\ntitle: ~\n---\n", isPost: false).Complaints).Rule.Code);

    [Fact]
    public void All_values_are_told_apart_from_those_not_written()
    {
        var values = Read(Post("""
            menu: ' Menu '
            slug: ''
            template: item
            language: kk
            author: A
            robots: noindex
            published: true
            visible: yes
            routable: 'no'
            hide_page_title: off
            show_sidebar: '1'
            continue_link: 0
            header_image: false
            header_image_file: a.jpg
            header_image_width: 1200
            media_order: 'b.jpg,a.jpg'
            routes:
              default: /d
              aliases: [/old]
              canonical: /c
            taxonomy: {tag: [featured, b], category: site, season: spring}
            metadata: {description: ' d ', keywords: k}
            summary: {enabled: no, format: short, size: 10, delimiter: '---8<---'}
            content:
              items: '@self.children'
              order: {by: date, dir: desc}
              limit: 10
              pagination: true
              url_taxonomy_filters: false
            process: {markdown: true, twig: false}
            blog: {route: /news}
            link: https://example.org/
            redirect: /r
            icon: star
            """)).Result.Values;

        Assert.Equal("Menu", values.Menu!.Value.Value);
        Assert.Equal("", values.Slug!.Value.Value);
        Assert.Equal((true, true, false, false, true, false), (values.Published, values.Visible, values.Routable, values.HidePageTitle, values.ShowSidebar, values.ContinueLink));
        Assert.Equal((false, "a.jpg", 1200), (values.HeaderImage.Shown, values.HeaderImage.File?.Value, values.HeaderImage.Width?.Value));
        Assert.Null(values.HeaderImage.Height);
        Assert.Equal(["b.jpg", "a.jpg"], values.MediaOrder!.Value.Select(name => name.Value));
        Assert.Equal(("/d", "/c", "/old"), (values.Routes.Default?.Value, values.Routes.Canonical?.Value, values.Routes.Aliases[0].Value));
        Assert.Equal(["featured", "b"], values.Taxonomy["tag"].Select(tag => tag.Value));
        Assert.Equal(["site"], values.Taxonomy["category"].Select(category => category.Value));
        Assert.Equal(["spring"], values.Taxonomy["season"].Select(term => term.Value));
        Assert.Equal(("d", "k"), (values.Metadata["description"].Value, values.Metadata["keywords"].Value));
        Assert.Equal((false, 10, "---8<---"), (values.Summary.Enabled, values.Summary.Size?.Value, values.Summary.Delimiter?.Value));
        Assert.Equal(("date", "desc", 10, true), (values.List.OrderBy?.Value, values.List.OrderDirection?.Value, values.List.Limit?.Value, values.List.Pagination));
        Assert.Equal("@self.children", Assert.IsType<YamlScalar>(values.List.Items).Value);
        Assert.Equal((true, false), (values.ProcessMarkdown, values.ProcessTwig));
        Assert.Equal(("https://example.org/", "/r"), (values.Link?.Value, values.Redirect?.Value));
        Assert.Equal(["blog", "icon", "language"], values.Extra.Keys);
        Assert.Null(values.MenuDropdown);
        Assert.Null(values.UnpublishDate);
    }

    [Theory]
    [InlineData("title: 2022", "2022")]
    [InlineData("title: '<b>&amp;</b>'", "<b>&amp;</b>")]
    [InlineData("title: '{{ while true }}'", "{{ while true }}")]
    [InlineData("title: «A» “b”", "«A» “b”")]
    [InlineData("title: '  both sides '", "both sides")]
    public void A_title_is_text_and_nothing_else(string line, string title)
    {
        var (result, complaints) = Read($"---\n{line}\n{Date}---\n");
        Assert.Empty(complaints);
        Assert.Equal(title, result.Values.Title!.Value.Value);
    }

    [Fact]
    public void A_heading_of_markdown_right_under_the_block_is_no_second_block() =>
        Assert.Empty(Read("---\ntitle: a\n" + Date + "---\nNote: heading\n---\n").Complaints);

    internal static (FrontMatterResult Result, IReadOnlyList<Diagnostic> Complaints) Read(string file, bool isPost = true)
    {
        var complaints = new Complaints();
        var context = new ReadContext(DateTimeZoneProviders.Tzdb["Asia/Almaty"], isPost);
        return (FrontMatterReader.Read(new SourceText(FilePath.Root / "a.md", file), context, complaints), complaints.InOrder());
    }

    private static string Post(string lines) => $"---\ntitle: a\n{Date}{lines}\n---\n\nbody\n";

    private static string Place(Diagnostic complaint) =>
        $"{complaint.Rule.Code} {complaint.Span.Position.Line}:{complaint.Span.Position.Column}";
}
