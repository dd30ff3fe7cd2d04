namespace HemaSite.Cli.Reporting;

/// <summary>The exit codes of the program; no other is ever used.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Content = 1;
    public const int Usage = 2;
    public const int Machine = 3;
    public const int Bug = 4;
    public const int Due = 10;
    public const int Interrupted = 130;
}
