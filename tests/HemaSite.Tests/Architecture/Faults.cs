namespace HemaSite.Tests.Architecture;

/// <summary>The outcome of a guard: no fault, or all of them, each on a line of its own and in full.</summary>
public static class Faults
{
    /// <summary>Fails with every fault.</summary>
    public static void None(IEnumerable<object> faults)
    {
        var lines = faults.Select(fault => $"  {fault}").ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} fault(s):\n{string.Join('\n', lines)}");
    }
}
