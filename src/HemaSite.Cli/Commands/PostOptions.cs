using System.CommandLine;
using HemaSite.Authoring;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>The arguments with which a post is begun.</summary>
internal sealed class PostOptions
{
    /// <summary>The folder of the site.</summary>
    public Argument<string?> Site { get; } = ArgumentForms.Site();

    /// <summary>The language of messages.</summary>
    public Option<string?> Messages { get; } = ArgumentForms.Messages();

    private Argument<string> Title { get; } = new("TITLE") { Description = "The heading of the post, in quotes." };

    private Option<string?> Languages { get; } = new("--lang") { HelpName = "CODES", Description = "Its languages, such as kk,ru." };

    private Option<string?> Date { get; } = new("--date") { HelpName = "DATE", Description = "Its date, such as 22-11-2026 or '22-11-2026 10:00'; now by default." };

    private Option<string?> Section { get; } = new("--section") { HelpName = "ROUTE", Description = "The section it goes into, such as /news; the first list by default." };

    /// <summary>Adds the arguments to a command.</summary>
    public PostOptions AddTo(Command command)
    {
        Languages.Takes(text => Codes(text).Length > 0, "kk,ru");
        command.Add(Title);
        command.Add(Site);
        command.Add([Languages, Date, Section, Messages]);
        return this;
    }

    /// <summary>What is asked for.</summary>
    public PostWish Read(ParseResult parsed) => new(parsed.GetValue(Title)!, SystemClock.Instance.GetCurrentInstant())
    {
        Languages = parsed.GetValue(Languages) is { } codes ? Codes(codes) : null,
        Date = parsed.GetValue(Date),
        Section = parsed.GetValue(Section),
    };

    private static string[] Codes(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
