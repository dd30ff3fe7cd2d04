namespace HemaSite.Benchmarks;

/// <summary>A race before it is run.</summary>
/// <param name="Title">What the table calls the site.</param>
/// <param name="Size">Posts in each language; 0 for the example site.</param>
/// <param name="Medium">Where it is: tmpfs or disk.</param>
/// <param name="Output">The folder to build into; it does not exist.</param>
/// <param name="Contenders">Who runs.</param>
public sealed record Plan(string Title, int Size, string Medium, string Output, IReadOnlyList<Contender> Contenders)
{
    private static readonly int? Wanted =
        int.TryParse(Environment.GetEnvironmentVariable("HEMASITE_BENCH_ROUNDS"), null, out var wanted) ? wanted : null;

    /// <summary>How often each contender runs; one more run before is not counted.</summary>
    public int Rounds => Size switch
    {
        _ when Wanted is { } rounds => rounds,
        <= 1_000 => 5,
        <= 10_000 => 3,
        _ => 1,
    };

    /// <summary>Whether a run goes before that is not counted; the largest sites are only there for their memory.</summary>
    public bool HasWarmup => Size <= 10_000 && Rounds > 1;
}
