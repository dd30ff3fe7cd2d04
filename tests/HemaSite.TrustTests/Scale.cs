using System.Globalization;

namespace HemaSite.TrustTests;

/// <summary>How much is tried: the short measure of every run of the tests, or the long one of tests/run.sh --long.</summary>
public static class Scale
{
    /// <summary>Whether the long measure is asked for.</summary>
    public static bool IsLong => Environment.GetEnvironmentVariable("HEMASITE_LONG") == "1";

    /// <summary>The executions of each fuzzer; tests/run.sh --fuzz N sets them.</summary>
    public static int Executions =>
        int.TryParse(Environment.GetEnvironmentVariable("HEMASITE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 10_000;

    /// <summary>How long each fuzzer may take; a night is not always at hand, and the figure says how much was run. HEMASITE_FUZZ_MINUTES sets it.</summary>
    public static TimeSpan LongestFuzzing =>
        int.TryParse(Environment.GetEnvironmentVariable("HEMASITE_FUZZ_MINUTES"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes) : TimeSpan.MaxValue;

    /// <summary>One of two numbers.</summary>
    public static int Of(int usual, int whenLong) => IsLong ? whenLong : usual;
}
