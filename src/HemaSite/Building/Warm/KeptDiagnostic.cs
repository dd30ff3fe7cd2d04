using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Building.Warm;

/// <summary>A complaint without the text it is about, which is read again when the complaint is shown.</summary>
internal sealed record KeptDiagnostic(string Code, Severity Severity, FilePath Path, int Start, int Length, bool IsAboutText)
{
    /// <summary>What is filled into the message.</summary>
    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>Keeps a complaint.</summary>
    public static KeptDiagnostic Of(Diagnostic item) => new(
        item.Rule.Code, item.Severity, item.Span.Source.Path, item.Span.Start, item.Span.Length, !item.Span.Source.IsEmpty)
    {
        Arguments = item.Arguments,
    };
}
