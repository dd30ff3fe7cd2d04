using System.Collections.Immutable;

namespace HemaSite.Imaging.Workers;

/// <summary>How this program is started once more: its file, and what stands before its own arguments.</summary>
public sealed record WorkerCommand(string Program, ImmutableArray<string> Arguments);
