namespace HemaSite.Rendering;

/// <summary>How much one page may take of the machine while its templates run; beyond any of these they fail with a complaint.</summary>
/// <param name="Steps">Steps of loops.</param>
/// <param name="Nodes">Evaluated parts of templates, and runs of partials.</param>
/// <param name="Output">Characters of the page.</param>
/// <param name="OwnOutput">Characters of it that are not markup made beforehand, once a loop has run.</param>
/// <param name="Allocated">Bytes taken from the heap: they count the same on a fast and on a busy machine.</param>
/// <param name="Page">The time for the page, for what takes no bytes.</param>
/// <param name="Pattern">The time for one search pattern.</param>
internal sealed record TemplateLimits(int Steps, int Nodes, int Output, int OwnOutput, long Allocated, TimeSpan Page, TimeSpan Pattern)
{
    /// <summary>What every build grants a page.</summary>
    public static TemplateLimits OfPages { get; } =
        new(1_000_000, 1_000_000, 16 << 20, 4 << 20, 256L << 20, TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(250));
}
