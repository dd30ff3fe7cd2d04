using HemaSite.Cli.Machines;
using HemaSite.Output.Sinks;
using Spectre.Console;

namespace HemaSite.Cli.Reporting;

/// <summary>Shows on a terminal how far a build is; elsewhere it shows nothing and is not in the way.</summary>
internal static class BuildProgress
{
    /// <summary>Runs a build into a sink while its progress is shown.</summary>
    public static T Show<T>(TextWriter errors, bool isText, string language, IArtifactSink sink, Func<IArtifactSink, T> build)
    {
        if (!isText || Console.IsErrorRedirected || errors is not PlainWriter { Screen: var screen } || !ReferenceEquals(screen, Console.Error))
        {
            return build(sink);
        }

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(screen) });
        return console.Status().Start(
            Words.Reading.In(language, []),
            status => build(new CountedSink(sink, count => status.Status = Words.Writing.In(language, [$"{count}"]))));
    }
}
