using System.Diagnostics;

namespace HemaSite.Tests.CommandLine;

/// <summary>The folder in which work is kept comes with the site and may be anything; losing it loses nothing.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TinySite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_cache_that_is_a_link_is_not_written_through()
    {
        Directory.CreateSymbolicLink(Path.Combine(site.Path, ".hemasite"), folder.Path);
        var run = site.Build();
        Assert.Equal((0, true), (run.ExitCode, run.Errors.Contains(".hemasite is a link", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_cache_that_is_a_file_is_done_without()
    {
        site.Write(".hemasite", "mine");
        Assert.Equal(0, site.Build().ExitCode);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(site.Path, ".hemasite")));
    }

    [Theory]
    [InlineData("/proc/nope")]
    [InlineData("/dev/null")]
    public void A_cache_that_takes_nothing_is_done_without(string place) => Assert.Equal(0, site.Build("--cache", place).ExitCode);

    [Fact]
    public void A_cache_that_the_user_names_may_be_a_link()
    {
        Directory.CreateSymbolicLink(folder["link"], Directory.CreateDirectory(folder["real"]).FullName);
        Assert.Equal(0, site.Build("--cache", folder["link"]).ExitCode);
        Assert.NotEmpty(Directory.GetFiles(folder["real"]));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("pipe")]
    public void What_stands_in_the_place_of_a_record_is_replaced_and_not_opened(string other)
    {
        site.Build();
        var records = Directory.GetFiles(Path.Combine(site.Path, ".hemasite"), "build-*");
        Assert.Equal(2, records.Length);
        foreach (var record in records)
        {
            File.Delete(record);
            if (other == "pipe")
            {
                Process.Start("mkfifo", [record]).WaitForExit();
            }
            else
            {
                File.CreateSymbolicLink(record, other);
            }
        }

        Assert.Equal(0, site.Build().ExitCode);
        Assert.All(records, record => Assert.Null(new FileInfo(record).LinkTarget));
        Assert.Contains("Nothing has changed", site.Build("--messages", "en").Output, StringComparison.Ordinal);
    }
}
