namespace HemaSite.Tests.CommandLine;

/// <summary>How a run of the program ended.</summary>
public sealed record Ending(int ExitCode, string Output, string Errors);
