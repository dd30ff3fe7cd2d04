using System.Runtime.InteropServices;
using HemaSite.Cli.Reporting;

namespace HemaSite.Tests.CommandLine;

/// <summary>Every ending of the program has its code, and none but 0 touches what is published.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const int Interrupt = 2;

    private readonly TinySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_error_leaves_the_published_site_as_it_was()
    {
        Assert.Equal(0, site.Build().ExitCode);
        var before = site.Snapshot();
        site.Post("first", "Өзгерген мәтін.");
        site.Write("content/01.news/bad/item.kk.md", "жай мәтін\n");
        site.Write("content/01.news/also/item.kk.md", "---\ntitle: 'x\n---\n");
        var run = site.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Snapshot());
        Assert.True(
            run.Errors.IndexOf("also/item.kk.md:2:", StringComparison.Ordinal) is >= 0 and var first
            && run.Errors.IndexOf("bad/item.kk.md:1:1: error", StringComparison.Ordinal) > first,
            run.Errors);
        Assert.DoesNotContain(Words.OfMachines, word => run.Errors.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_warning_stops_only_a_strict_build()
    {
        site.Post("first", "![сурет](nope.jpg)");
        Assert.Equal(1, site.Build("--strict").ExitCode);
        Assert.Empty(site.Snapshot());
        Assert.Equal(0, site.Build().ExitCode);
    }

    [Fact]
    public void To_keep_going_leaves_a_bad_post_out_of_pages_lists_and_links()
    {
        site.Post("bad", "x", "published: maybe\n");
        site.Post("first", "[сілтеме](/news/bad) қараңыз.");
        var run = site.Build("--keep-going", "--messages", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Errors: 1; the files in which they stand are not published.", run.Output, StringComparison.Ordinal);
        Assert.Contains("bad/item.kk.md:4:", run.Errors, StringComparison.Ordinal);
        Assert.Null(site.Published("kk/news/bad/index.html"));
        Assert.DoesNotContain("/news/bad", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        Assert.Contains("сілтеме", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        Assert.DoesNotContain("Жаңалық bad", site.Published("kk/news/index.html")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--draft", "--drafts")]
    [InlineData("--theem=x", "--theme")]
    public void A_mistyped_option_is_answered_with_the_right_one(string typed, string meant)
    {
        var run = Executable.Run(["build", site.Path, typed]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(meant, run.Errors, StringComparison.Ordinal);
        Assert.Empty(site.Snapshot());
    }

    [Fact]
    public void A_missing_theme_setting_or_folder_is_a_matter_of_usage()
    {
        Assert.Equal(2, site.Build("--theme", "nope").ExitCode);
        Assert.Equal(2, Executable.Run(["build", Path.Combine(site.Path, "nowhere")]).ExitCode);
        Assert.Equal(2, Executable.Run(["build", Path.Combine(site.Path, "content", "01.news")]).ExitCode);
        site.Write("content/site.yaml", "titel: x\n");
        Assert.Equal(2, site.Build().ExitCode);
        Assert.Empty(site.Snapshot());
    }

    [Fact]
    public void A_folder_of_other_files_is_not_taken_for_output()
    {
        site.Write("public/thesis.docx", "years of work");
        Assert.Equal(2, site.Build().ExitCode);
        Assert.Equal("years of work", site.Published("thesis.docx"));
    }

    [Fact]
    public void A_disk_that_refuses_is_an_environment_error()
    {
        var run = site.Build("-o", "/proc/hemasite/public");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("/proc", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stops_the_machine_has_its_own_words()
    {
        using var errors = new StringWriter();
        Assert.Equal(3, Failures.Report(new FileNotFoundException("gone", "content/a.kk.md"), "en", errors));
        Assert.Equal(3, Failures.Report(new InsufficientMemoryException(), "en", errors));
        Assert.Equal(3, Failures.Report(new TypeInitializationException("x", new InsufficientMemoryException()), "en", errors));
        Assert.Equal(3, Failures.Report(new InvalidOperationException("of a sort", new InsufficientMemoryException()), "en", errors));
        Assert.Equal(3, Failures.Report(new AggregateException(new InvalidOperationException(), new AggregateException(new InsufficientMemoryException())), "en", errors));
        Assert.Matches("(?s)HS7101: .*content/a\\.kk\\.md.*HS7102: ", errors.ToString());
    }

    [Fact]
    public void A_bug_in_any_stage_is_one_line_and_a_report_and_changes_nothing()
    {
        var stages = StagesOf(site.Build("--timings", "--messages", "en"));
        Assert.Superset(new HashSet<string> { "begin publication", "list files", "read content", "link", "make pages", "make search index", "publish", "remember" }, stages);
        foreach (var stage in stages)
        {
            var before = site.Snapshot();
            site.Post("first", $"Өзгерген мәтін: {stage}.");
            var run = Executable.Run(["build", site.Path, "--messages", "en"], ("HEMASITE_TEST_BUG", stage), ("TMPDIR", site.Path));
            Assert.Equal((4, stage), (run.ExitCode, stage));
            Assert.Equal((stage, stage != "remember"), (stage, before.SequenceEqual(site.Snapshot())));
            Assert.Contains("This is a bug in HemaSite", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            File.Delete(Assert.Single(Directory.GetFiles(site.Path, "hemasite-bug-*.txt")));
            Assert.Equal(0, site.Build().ExitCode);
            Assert.Contains($": {stage}.", site.Published("kk/news/first/index.html")!, StringComparison.Ordinal);
        }
    }

    // "   23.9 ms   0.4 MiB  list files"
    private static HashSet<string> StagesOf(Ending run) =>
        [.. run.Errors.Split('\n').Where(line => line.Contains(" MiB  ", StringComparison.Ordinal)).Select(line => line.Split(" MiB  ")[1])];

    [Fact]
    public void An_interrupted_build_ends_with_130_and_changes_nothing()
    {
        Assert.Equal(0, site.Build().ExitCode);
        var before = site.Snapshot();

        // So many that the build is at work long after it has begun, however busy the machine that has to deliver the signal is.
        for (var i = 0; i < 10_000; i++)
        {
            site.Post($"post-{i}", string.Concat(Enumerable.Repeat("Сөз **сөйлем** туралы.\n\n", 40)));
        }

        using var process = Executable.Start(["build", site.Path]);
        // The stage beside the output shows that the build is at work.
        while (!process.HasExited && !Directory.EnumerateDirectories(site.Path, ".public.hemasite-stage-*").Any())
        {
            Thread.Yield();
        }

        Assert.Equal(0, Kill(process.Id, Interrupt));
        Assert.Equal(130, Executable.End(process).ExitCode);
        Assert.Equal(before, site.Snapshot());
    }

    // At once: a program of its own would first have to start, and on a busy machine the build is over by then.
    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
