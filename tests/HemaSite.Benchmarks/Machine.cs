namespace HemaSite.Benchmarks;

/// <summary>The machine in a few words.</summary>
public static class Machine
{
    /// <summary>Processor, cores, memory and load.</summary>
    public static string Describe()
    {
        var processor = Line("/proc/cpuinfo", "model name");
        var memory = long.Parse(Line("/proc/meminfo", "MemTotal").Split(' ')[0], null) / 1024 / 1024;
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return $"{processor}, {Environment.ProcessorCount} cores, {memory} GiB; load when finished {load}";
    }

    private static string Line(string file, string name) => File.ReadLines(file)
        .First(line => line.StartsWith(name, StringComparison.Ordinal))
        .Split(':')[1].Trim();
}
