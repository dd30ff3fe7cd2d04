using System.Text.Json;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Tests.Content;

/// <summary>The real content of the hospital's site, which lies beside the repository and is not part of it.</summary>
public class RealFrontMatterTests
{
    [Fact]
    public void All_real_pages_are_read_without_an_error()
    {
        var pages = Pages();
        var complaints = new Complaints();
        foreach (var (path, text) in pages)
        {
            var source = new SourceText(FilePath.Root / Path.GetFileName(path), text);
            var result = FrontMatterReader.Read(source, Context(path), complaints);
            TextCheck.Check(source, result.BodyStart, complaints);
            Assert.True(result.IsUsable, path);
        }

        Assert.Empty(complaints.InOrder().Select(complaint => $"{complaint.Span.Source.Path}:{complaint.Span.Position.Line} {complaint.MessageIn("en")}"));
        Assert.NotEmpty(pages);
    }

    [Fact]
    public void Values_equal_those_of_a_reading_line_by_line()
    {
        foreach (var (path, text) in Pages())
        {
            var values = FrontMatterReader.Read(new SourceText(FilePath.Root / "a.md", text), Context(path), new()).Values;
            foreach (var line in text.Split('\n').Skip(1).TakeWhile(line => line.TrimEnd() != "---"))
            {
                if (line.Split(": ", 2) is [var key, var written])
                {
                    Compare(values, key, written.Trim().Trim('\'').Replace("''", "'", StringComparison.Ordinal), path);
                }
            }
        }
    }

    [Fact]
    public void Titles_equal_those_that_Grav_shows()
    {
        var pages = Pages().ToDictionary(page => page.Path.Split("/pages/")[1], page => page.Text, StringComparer.Ordinal);
        var expected = SharedFile("site/expected/pages.jsonl");
        foreach (var line in File.ReadLines(expected))
        {
            using var page = JsonDocument.Parse(line);
            if (page.RootElement.GetProperty("source").GetString() is { } file && pages.TryGetValue(file, out var text))
            {
                var values = FrontMatterReader.Read(new SourceText(FilePath.Root / "a.md", text), Context(file), new()).Values;
                Assert.Equal(page.RootElement.GetProperty("title").GetString(), values.Title?.Value);
            }
        }
    }

    private static void Compare(FrontMatter values, string key, string written, string path)
    {
        switch (key)
        {
            case "title":
                Assert.Equal(written.Trim(), values.Title?.Value);
                break;
            case "date":
                Assert.Equal(written, Written(values.Date), ignoreCase: false);
                break;
            case "publish_date":
                Assert.Equal(written, Written(values.PublishDate));
                break;
            case "show_sidebar":
                Assert.True(written == (values.ShowSidebar == true ? "true" : "false"), path);
                break;
            case "hide_from_post_list":
                Assert.True(written == (values.HideFromPostList == true ? "true" : "false"), path);
                break;
            case "media_order":
                Assert.Equal(written, string.Join(',', values.MediaOrder!.Value.Select(name => name.Value)));
                break;
        }
    }

    private static string? Written(Located<OffsetDateTime>? date) =>
        date?.Value.ToString("dd-MM-yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static ReadContext Context(string path) =>
        new(DateTimeZoneProviders.Tzdb["Asia/Almaty"], Path.GetFileName(path).StartsWith("item.", StringComparison.Ordinal));

    private static (string Path, string Text)[] Pages() =>
        [.. Directory.EnumerateFiles(SharedFile("site/user/pages"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))];

    private static string SharedFile(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", name);
            if (Path.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip($"../shared/{name} is not beside the repository: the real content was not read");
        return "";
    }
}
