using System.Text;
using System.Text.Json;

namespace HemaSite.Tests.CommandLine;

/// <summary>hemasite check --fix: the author's own files after it, and what is said.</summary>
public sealed class FixTests : IDisposable
{
    private const string Post = "content/01.news/odd/item.kk.md";

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Slips_are_mended_in_the_file_and_told_one_by_one()
    {
        site.Post("odd", "Бұл қалa , ол дала туралы туралы мәтін.");
        Assert.Contains("Slips that hemasite check --fix mends by itself: 2", Check().Output, StringComparison.Ordinal);

        var run = Check("--fix");

        Assert.EndsWith("\nБұл қала, ол дала туралы туралы мәтін.\n", Text(), StringComparison.Ordinal);
        Assert.Contains($"{Post}:6:5: mended HS8001: The word “қалa” mixes", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{Post}:6:5: mended HS8017: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("info HS8019", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("info HS8001", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Slips mended: 2, in files: 1\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("by itself", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_remarks_left_untold_is_mended_too()
    {
        site.Post("odd", string.Concat(Enumerable.Repeat("туралы туралы, ", 6)) + "ол , бұл.");
        Check("--fix");
        Assert.EndsWith("ол, бұл.\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_nothing_is_written()
    {
        site.Post("odd", "Бұл қалa туралы.");
        var before = Text();
        Check();
        Assert.Equal(before, Text());
    }

    [Fact]
    public void A_file_keeps_its_mark_its_line_ends_and_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        site.Write(Post, "");
        var path = Path.Combine(site.Path, Post);
        File.WriteAllText(path, "---\r\ntitle: Ә\r\ndate: 12-04-2022\r\n---\r\n\r\nҚалa.\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(path, mode);

        Check("--fix");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\r\ntitle: Ә\r\ndate: 12-04-2022\r\n---\r\n\r\nҚала.\r\n")], File.ReadAllBytes(path));
        Assert.Equal(mode, File.GetUnixFileMode(path));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void Reports_for_programs_stay_readable_by_them()
    {
        site.Post("odd", "Бұл қалa туралы.");
        using var report = JsonDocument.Parse(Check("--fix", "--format", "json").Output);
        Assert.Empty(report.RootElement.GetProperty("diagnostics").EnumerateArray());
    }

    private Ending Check(params string[] more) => Executable.Run(["check", site.Path, .. more]);

    private string Text() => File.ReadAllText(Path.Combine(site.Path, Post));
}
