namespace HemaSite.Rendering;

/// <summary>How much one page may take of the machine while its templates run; beyond any of these they fail with a complaint.</summary>
internal sealed record TemplateLimits
{
    /// <summary>What every build grants a page.</summary>
    public static TemplateLimits OfPages { get; } = new();

    /// <summary>Steps of loops.</summary>
    public int Steps { get; init; } = 1_000_000;

    /// <summary>Evaluated parts of templates, and runs of partials.</summary>
    public int Nodes { get; init; } = 1_000_000;

    /// <summary>Characters of the page.</summary>
    public int Output { get; init; } = 16 << 20;

    /// <summary>Characters of it that are not markup made beforehand, once a loop has run.</summary>
    public int OwnOutput { get; init; } = 4 << 20;

    /// <summary>Bytes taken from the heap: they count the same on a fast and on a busy machine.</summary>
    public long Allocated { get; init; } = 256L << 20;

    /// <summary>The time for the page, for what takes no bytes.</summary>
    public TimeSpan Page { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The time for one search pattern.</summary>
    public TimeSpan Pattern { get; init; } = TimeSpan.FromMilliseconds(250);
}
