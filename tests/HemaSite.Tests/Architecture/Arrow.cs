namespace HemaSite.Tests.Architecture;

/// <summary>One folder uses another; <paramref name="Because"/> names a place in the code where it does.</summary>
public sealed record Arrow(string From, string To, string Because)
{
    /// <inheritdoc/>
    public override string ToString() => $"{From} -> {To} ({Because})";
}
