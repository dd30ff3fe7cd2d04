namespace HemaSite.Benchmarks;

/// <summary>The time from the saving of a post until an open page shows it.</summary>
/// <param name="Name">What the table of goals calls it.</param>
/// <param name="Program">Who shows the site.</param>
/// <param name="Site">The site.</param>
/// <param name="Limit">Milliseconds that we want it to take at most.</param>
public sealed record Preview(string Name, string Program, string Site, double Limit)
{
    /// <summary>The median in milliseconds; 0 before it was measured.</summary>
    public double Figure { get; init; }
}
