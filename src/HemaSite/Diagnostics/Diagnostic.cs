using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Diagnostics;

/// <summary>A complaint as a value: what rule, about which stretch of which file, with what words filled in.</summary>
public sealed record Diagnostic(Rule Rule, SourceSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>The rule's severity unless the settings say otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What is wrong, in a language.</summary>
    public string MessageIn(string language) => Rule.MessageIn(language, Arguments);

    /// <summary>How to mend it, in a language.</summary>
    public string HintIn(string language) => Rule.HintIn(language, Arguments);
}
