namespace HemaSite.Cli.Reporting;

/// <summary>How complaints are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON object.</summary>
    Json,

    /// <summary>As annotations of GitHub Actions.</summary>
    GitHub,
}
