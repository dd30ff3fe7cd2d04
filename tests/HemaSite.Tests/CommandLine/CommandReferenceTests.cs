using System.CommandLine;
using HemaSite.Cli.Commands;
using HemaSite.Cli.Machines;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.CommandLine;

public sealed class CommandReferenceTests
{
    private static readonly Command Root = RootApp.Root(TextWriter.Null, TextWriter.Null, Machine.Real);

    [Fact]
    public void The_page_of_commands_says_what_the_program_says() =>
        KeptText.PartMustBe("docs/commands.md", "<!-- commands: generated -->", "<!-- /commands -->", CommandReference.Write(Root));

    [Fact]
    public void Every_option_with_a_value_names_it() =>
        Assert.Empty(Root.Subcommands.SelectMany(command => command.Options)
            .Where(option => option.ValueType != typeof(bool) && option is not System.CommandLine.Help.HelpOption && option.HelpName is null && option.Name is not ("--format" or "--messages" or "--lang"))
            .Select(option => option.Name));

    // An option that a command takes and does not heed is a promise that it breaks.
    [Theory]
    [InlineData("rollback", "--strict")]
    [InlineData("due", "--keep-going")]
    [InlineData("list", "--theme")]
    [InlineData("serve", "--drafts")]
    public void A_command_refuses_an_option_that_means_nothing_to_it(string command, string option)
    {
        // A folder that is not there, so that a preview would end too.
        var run = Executable.Run([command, "nowhere", option, "--messages", "en"]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.Contains(option, StringComparison.Ordinal)));
    }
}
