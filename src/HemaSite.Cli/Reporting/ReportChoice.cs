namespace HemaSite.Cli.Reporting;

/// <summary>How a report was asked for: its format, its language if one was named, and the site's folder as it was typed.</summary>
internal sealed record ReportChoice(ReportFormat Format, string? Messages, string Site);
