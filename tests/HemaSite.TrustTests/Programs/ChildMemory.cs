using System.Globalization;

namespace HemaSite.TrustTests.Programs;

/// <summary>Asks the kernel how much memory a process has held at most.</summary>
public static class ChildMemory
{
    private const string Peak = "VmHWM:";

    /// <summary>Bytes so far; 0 for a process that has ended. (What the kernel tells of ended children counts what their parent held.)</summary>
    public static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(Peak, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(Peak.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
