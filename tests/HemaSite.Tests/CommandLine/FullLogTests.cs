using System.Text;
using HemaSite.Cli.Commands;

namespace HemaSite.Tests.CommandLine;

/// <summary>Complaints that cannot be printed, as when the log lies on a full disk: the work goes on, and the exit code tells the same.</summary>
public sealed class FullLogTests
{
    [Fact]
    public async Task A_site_is_built_although_nobody_hears_its_warnings()
    {
        using var site = new TinySite();
        site.Post("odd", "Бұл қалa туралы мәтін.");

        Assert.Equal(0, await RootApp.RunAsync(["build", site.Path], TextWriter.Null, new FullDisk()));
        Assert.NotNull(site.Published("kk/news/odd/index.html"));
    }

    [Fact]
    public async Task A_mistake_of_the_command_line_keeps_its_exit_code()
    {
        Assert.Equal(2, await RootApp.RunAsync(["check", "nosuch"], TextWriter.Null, new FullDisk()));
        Assert.Equal(2, await RootApp.RunAsync(["nosuch"], TextWriter.Null, new FullDisk()));
    }

    [Fact]
    public void The_same_holds_where_the_output_for_complaints_is_closed()
    {
        using var site = new TinySite();
        site.Post("odd", "Бұл қалa туралы мәтін.");

        Assert.Equal(0, Executable.RunWithoutErrors(["build", site.Path]).ExitCode);
        Assert.NotNull(site.Published("kk/news/odd/index.html"));
        Assert.Equal(2, Executable.RunWithoutErrors(["nosuch"]).ExitCode);
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
