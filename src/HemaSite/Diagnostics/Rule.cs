using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Diagnostics;

/// <summary>One kind of complaint: a stable code, how much it weighs, what it says and how to mend it.</summary>
public sealed record Rule(string Code, Severity Severity, MessageText Message, MessageText Hint)
{
    private const int LongestArgument = 500;

    /// <summary>A complaint of this kind about a stretch of a file; of an endless name or address only the beginning is said.</summary>
    public Diagnostic At(SourceSpan span, params ImmutableArray<string> arguments) =>
        new(this, span, arguments.Any(IsLong) ? [.. arguments.Select(Cut)] : arguments);

    /// <summary>A complaint of this kind about a whole file: it points at the first character.</summary>
    public Diagnostic In(SourceText source, params ImmutableArray<string> arguments) => At(source.Span(0, 0), arguments);

    private static bool IsLong(string argument) => argument.Length > LongestArgument;

    private static string Cut(string argument) =>
        !IsLong(argument) ? argument : argument[..(char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)] + "…";
}
