using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace HemaSite.Tests.CommandLine;

/// <summary>The reference of the commands: what --help prints, as a page.</summary>
public static class CommandReference
{
    /// <summary>A chapter for each command that does something.</summary>
    public static string Write(Command root)
    {
        var text = new StringBuilder();
        foreach (var (name, command) in Runnable(root, ""))
        {
            var arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}"));
            text.Append(null, $"\n## {name}\n\n{Escaped(command.Description!)}\n\n`hemasite {name}{arguments} [options]`\n\n| argument | meaning |\n| --- | --- |\n");
            foreach (var argument in command.Arguments)
            {
                Row(argument.Name, argument.Description!);
            }

            foreach (var option in command.Options.Where(option => !option.Hidden && option is not HelpOption))
            {
                Row(string.Join(", ", option.Aliases.Prepend(option.Name)) + ValueOf(option), option.Description! + (option.Required ? " Must be given." : ""));
            }
        }

        return text.Append('\n').ToString();

        void Row(string name, string meaning) => text.Append(null, $"| `{name}` | {Escaped(meaning)} |\n");
    }

    private static IEnumerable<(string Name, Command Command)> Runnable(Command command, string path) => command.Subcommands.SelectMany(
        sub => sub.Subcommands.Count > 0 ? Runnable(sub, $"{path}{sub.Name} ") : [($"{path}{sub.Name}", sub)]);

    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    private static string ValueOf(Option option) => option switch
    {
        { ValueType: var type } when type == typeof(bool) => "",
        { HelpName: { } name } => " " + name,
        _ => " WORD",
    };
}
