using System.CommandLine;
using HemaSite.Cli.Reporting;

namespace HemaSite.Cli.Commands;

/// <summary>The arguments of "build" alone.</summary>
internal sealed class BuildArguments
{
    private Option<string?> Folder { get; } = new("--output", "-o") { HelpName = "FOLDER", Description = "Where the site is written; SITE/public by default." };

    private Option<string?> Cache { get; } = new("--cache") { HelpName = "FOLDER", Description = "Where work is kept between builds; SITE/.hemasite by default. Safe to delete." };

    private Option<bool> NoCache { get; } = new("--no-cache") { Description = "Build even when nothing has changed, and keep no record of the build." };

    private Option<bool> Explain { get; } = new("--explain-rebuild") { Description = "Tell why the site is built anew." };

    private Option<bool> Timings { get; } = new("--timings") { Description = "Tell how long each stage took." };

    private Option<string?> Trace { get; } = new("--trace") { HelpName = "FILE", Description = "Write the times as a trace for Chrome or Perfetto into a file." };

    /// <summary>Adds the arguments to a command.</summary>
    public BuildArguments AddTo(Command command)
    {
        command.Add([Folder, Cache, NoCache, Explain, Timings, Trace]);
        return this;
    }

    /// <summary>What is asked for.</summary>
    public BuildWish Read(ParseResult parsed, string source) => new(Path.GetFullPath(parsed.GetValue(Folder) ?? SiteFolder.OutputOf(source)))
    {
        CacheFolder = parsed.GetValue(Cache),
        UsesCache = !parsed.GetValue(NoCache),
        Explains = parsed.GetValue(Explain),
        TellsTimes = parsed.GetValue(Timings),
        TraceFile = parsed.GetValue(Trace),
    };
}
