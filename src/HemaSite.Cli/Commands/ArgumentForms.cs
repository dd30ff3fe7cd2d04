using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace HemaSite.Cli.Commands;

/// <summary>Reads the values of arguments. A refusal says only what is possible ("1–256"); <c>UsageReport</c> makes a sentence of it.</summary>
internal static class ArgumentForms
{
    /// <summary>Takes whole numbers of a range.</summary>
    public static void Takes(this Option<int?> option, int least, int most) => option.CustomParser = result =>
        int.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Refuse<int?>(result, $"{least}–{most}");

    /// <summary>Takes what a reader understands.</summary>
    /// <param name="option">The option.</param>
    /// <param name="read">Whether a word can be read.</param>
    /// <param name="example">A word that can.</param>
    public static void Takes(this Option<string?> option, Func<string, bool> read, string example) =>
        option.CustomParser = result => read(Word(result)) ? Word(result) : Refuse<string?>(result, example);

    /// <inheritdoc cref="Takes(Option{string?}, Func{string, bool}, string)"/>
    public static void Takes(this Argument<string> argument, Func<string, bool> read, string example) =>
        argument.CustomParser = result => read(Word(result)) ? Word(result) : Refuse<string>(result, example);

    /// <summary>The folder of a site.</summary>
    public static Argument<string?> Site() => new("SITE")
    {
        Description = "The site's folder: a HemaSite folder (content/) or a Grav user folder (pages/). The current folder by default.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Adds options to a command, in this order.</summary>
    public static void Add(this Command command, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Takes one of the languages that messages are written in.</summary>
    public static Option<string?> Messages()
    {
        var option = new Option<string?>("--messages") { Description = "The language of messages: kk, ru or en." };
        option.AcceptOnlyFromAmong("kk", "ru", "en");
        return option;
    }

    private static string Word(ArgumentResult result) => result.Tokens is [var token, ..] ? token.Value : "";

    private static T? Refuse<T>(ArgumentResult result, string possible)
    {
        result.AddError(possible);
        return default;
    }
}
