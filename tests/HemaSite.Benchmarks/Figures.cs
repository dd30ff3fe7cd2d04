namespace HemaSite.Benchmarks;

/// <summary>What one run of a whole process took.</summary>
/// <param name="Seconds">From start to exit, by the clock.</param>
/// <param name="CpuSeconds">User and system time of all threads.</param>
/// <param name="PeakMebibytes">The most memory it had at once.</param>
public readonly record struct Figures(double Seconds, double CpuSeconds, double PeakMebibytes);
