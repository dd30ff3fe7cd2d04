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

    /// <summary>As GitLab's code quality report: one JSON array.</summary>
    GitLab,

    /// <summary>As SARIF 2.1.0, which code hosts and editors read.</summary>
    Sarif,
}
