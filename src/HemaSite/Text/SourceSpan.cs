namespace HemaSite.Text;

/// <summary>A stretch of a source text: where a value was read from and where a complaint points.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>Where the stretch begins.</summary>
    public Position Position => Source.PositionOf(Start);

    /// <summary>The characters themselves.</summary>
    public ReadOnlySpan<char> Text => Source.Content.AsSpan(Start, Length);
}
