namespace HemaSite.Cli.Reporting;

/// <summary>How a report was asked for: its format, its language if the command line or the site names one, and the site's folder as its repository names it.</summary>
internal sealed record ReportChoice(ReportFormat Format, string? Messages, string Site);
