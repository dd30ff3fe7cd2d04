using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Publishing.Stores;

/// <summary>A publication that was refused, or that the target or the way to it did not allow.</summary>
public sealed class PublishException : Exception
{
    /// <summary>Makes a failure of a kind; the arguments never hold a secret.</summary>
    public PublishException(Rule rule, params ImmutableArray<string> arguments)
        : this(rule, null, arguments)
    {
    }

    /// <summary>Makes a failure with its cause, which is kept for the report of a bug and never shown.</summary>
    public PublishException(Rule rule, Exception? cause, params ImmutableArray<string> arguments)
        : base(rule.Message.In("en", arguments), cause) => (Rule, Arguments) = (rule, arguments);

    /// <summary>What is wrong and how to mend it.</summary>
    public Rule Rule { get; }

    /// <summary>The arguments of <see cref="Rule"/>.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Whether trying once more may help: the way to the target failed and not the request.</summary>
    public bool IsPassing => Rule == PublishingRules.Unreachable;

    /// <summary>Whether the caller or the settings ask for the wrong thing (exit 2) rather than the machine failing (exit 3).</summary>
    public bool IsUsage => PublishingRules.Usage.Contains(Rule);
}
