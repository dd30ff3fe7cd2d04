namespace HemaSite.Settings;

/// <summary>How summaries are found: by a delimiter line, else by a number of letters.</summary>
public sealed record SummaryDefaults(bool IsEnabled = true, string Delimiter = "===", int Size = 300);
