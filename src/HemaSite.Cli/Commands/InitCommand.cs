using System.CommandLine;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite init: makes a new site.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors) => new("init", "Make a small bilingual site.");
}
