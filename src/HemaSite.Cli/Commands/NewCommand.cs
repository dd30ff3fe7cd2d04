using System.CommandLine;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite new: begins a post.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors) => new("new", "Begin a post.");
}
