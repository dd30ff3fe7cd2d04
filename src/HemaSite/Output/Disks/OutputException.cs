using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Output.Disks;

/// <summary>The output could not be put on disk; the old output is as it was.</summary>
public sealed class OutputException : Exception
{
    /// <summary>Makes a failure of an operation on a path; the cause is kept for the report of a bug, never shown.</summary>
    public OutputException(OutputFailure reason, DiskOperation operation, string path, Exception? cause = null, string detail = "")
        : base(null, cause)
    {
        Reason = reason;
        Operation = operation;
        Path = path;
        Detail = detail;
    }

    /// <summary>Why it failed.</summary>
    public OutputFailure Reason { get; }

    /// <summary>What was being done.</summary>
    public DiskOperation Operation { get; }

    /// <summary>The file or folder it was done to.</summary>
    public string Path { get; }

    /// <summary>Megabytes missing, or the process that holds the lock; empty otherwise.</summary>
    public string Detail { get; }

    /// <summary>Whether the user named a wrong folder (exit 2) rather than the machine failing (exit 3).</summary>
    public bool IsUsage => Reason is OutputFailure.NotOurs or OutputFailure.NotFolder or OutputFailure.HoldsSource;

    /// <summary>The arguments of <see cref="Rule"/>: the path, the operation in English, the detail. Where nobody knows how much is missing, a megabyte is.</summary>
    public ImmutableArray<string> Arguments => [Path, Operation.Words.En, Reason == OutputFailure.DiskFull && Detail.Length == 0 ? "1" : Detail];

    /// <summary>The complaint, with the operation already in the words of each language.</summary>
    public Rule Rule => Base with { Message = Fill(Base.Message) };

    /// <summary>The complaint in English.</summary>
    public override string Message => Rule.Message.In("en", Arguments);

    private Rule Base => Reason switch
    {
        OutputFailure.DiskFull => OutputRules.DiskFull,
        OutputFailure.NoPermission => OutputRules.NoPermission,
        OutputFailure.ReadOnly => OutputRules.ReadOnlyDisk,
        OutputFailure.TooManyOpenFiles => OutputRules.TooManyOpenFiles,
        OutputFailure.PathTooLong => OutputRules.PathTooLong,
        OutputFailure.FolderBusy => OutputRules.FolderBusy,
        OutputFailure.Vanished => OutputRules.Vanished,
        OutputFailure.BuildInProgress => OutputRules.BuildInProgress,
        OutputFailure.NotOurs => OutputRules.NotOurs,
        OutputFailure.NotFolder => OutputRules.NotFolder,
        OutputFailure.HoldsSource => OutputRules.HoldsSource,
        _ => OutputRules.DiskFailure,
    };

    /// <summary>The same failure in the user's terms: another path, or a detail that only the caller knows.</summary>
    public OutputException As(string path, string detail) => new(Reason, Operation, path, InnerException, detail);

    private MessageText Fill(MessageText text) => new(
        text.En.Replace("{1}", Operation.Words.En, StringComparison.Ordinal),
        text.Ru.Replace("{1}", Operation.Words.Ru, StringComparison.Ordinal),
        text.Kk.Replace("{1}", Operation.Words.Kk, StringComparison.Ordinal));
}
