using System.CommandLine;
using HemaSite.Cli.Reporting;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Parity;
using HemaSite.Publishing.Stores;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite parity: on migration day, does every old address answer?</summary>
internal static class ParityCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var list = new Argument<string>("URLS") { Description = "A sitemap, or a text with an old address in a column of each line." };
        var folder = new Option<string>("--out") { HelpName = "FOLDER", Description = "The built site.", Required = true };
        var report = new Option<string?>("--report") { HelpName = "FILE", Description = "Write every address with its answer into this file (TSV)." };
        var messages = ArgumentForms.Messages();
        var command = new Command("parity", "Tell whether every old address answers as page, file or redirect.") { list, folder, report, messages };
        command.SetAction(parsed =>
        {
            var language = MessageLanguage.Choose(parsed.GetValue(messages), null);
            var text = File.ReadAllText(parsed.GetValue(list)!);
            var addresses = OldAddresses.Read(text, parsed.GetValue(list)!);
            if (addresses.IsEmpty)
            {
                throw new PublishException(PublishingRules.NoAddresses, parsed.GetValue(list)!);
            }

            var site = AnsweringSite.Open(Path.GetFullPath(parsed.GetValue(folder)!));
            var answers = addresses.Select(site.AnswerTo).ToList();
            if (parsed.GetValue(report) is { } file)
            {
                File.WriteAllLines(file, answers.Select(answer => $"{answer.Address}\t{answer.Kind.ToString().ToLowerInvariant()}\t{answer.Target}"));
            }

            foreach (var answer in answers.Where(answer => answer.Kind == AnswerKind.Missing))
            {
                errors.WriteLine(Words.NoAnswer.In(language, [answer.Address, answer.Target]));
            }

            foreach (var line in OldAddresses.Strange(text))
            {
                errors.WriteLine(Words.NoAddress.In(language, [line]));
            }

            int Count(AnswerKind kind) => answers.Count(answer => answer.Kind == kind);
            output.WriteLine(Words.Parity.In(language,
                [$"{answers.Count}", $"{Count(AnswerKind.Page)}", $"{Count(AnswerKind.File)}", $"{Count(AnswerKind.Redirect)}", $"{Count(AnswerKind.Missing)}"]));
            return Count(AnswerKind.Missing) == 0 ? ExitCode.Ok : ExitCode.Content;
        });
        return command;
    }
}
