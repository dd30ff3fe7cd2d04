namespace HemaSite.Markdown.Bodies;

/// <summary>How a page's summary is found: whether at all, the line that ends it, and the letters shown when that line is missing.</summary>
public sealed record SummarySettings(bool Enabled, string Delimiter, int Size)
{
    /// <summary>Grav's own settings: ===, 300 letters.</summary>
    public static SummarySettings Default { get; } = new(true, "===", 300);
}
