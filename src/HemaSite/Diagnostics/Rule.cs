using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Diagnostics;

/// <summary>One kind of complaint: a stable code, how much it weighs, what it says and how to mend it.</summary>
public sealed record Rule(string Code, Severity Severity, MessageText Message, MessageText Hint)
{
    private const int LongestArgument = 500;

    /// <summary>What is asked after the message ("Did you mean date?") when its argument, always the last one, is not empty.</summary>
    public MessageText? Question { get; init; }

    /// <summary>Sentences and words of ours that may stand for an argument, in English; they are told in the reader's language like the rest.</summary>
    public ImmutableArray<MessageText> Parts { get; init; } = [];

    /// <summary>The message with its arguments, and the question behind it, in a language.</summary>
    public string MessageIn(string language, IReadOnlyList<string> arguments)
    {
        var own = Own(language, arguments);
        return Message.In(language, own) + (Question is { } question && own is [.., { Length: > 0 }] ? $" {question.In(language, own)}" : "");
    }

    /// <summary>The hint with its arguments in a language.</summary>
    public string HintIn(string language, IReadOnlyList<string> arguments) => Hint.In(language, Own(language, arguments));

    private List<string> Own(string language, IReadOnlyList<string> arguments) =>
        [.. arguments.Select(argument => Parts.Select(part => part.Translate(argument, language)).FirstOrDefault(words => words is not null) ?? argument)];

    /// <summary>A complaint of this kind about a stretch of a file; of an endless name or address only the beginning is said.</summary>
    public Diagnostic At(SourceSpan span, params ImmutableArray<string> arguments) =>
        new(this, span, arguments.Any(IsLong) ? [.. arguments.Select(Cut)] : arguments);

    /// <summary>A complaint of this kind about a whole file: it points at the first character.</summary>
    public Diagnostic In(SourceText source, params ImmutableArray<string> arguments) => At(source.Span(0, 0), arguments);

    private static bool IsLong(string argument) => argument.Length > LongestArgument;

    private static string Cut(string argument) =>
        !IsLong(argument) ? argument : argument[..(char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)] + "…";
}
