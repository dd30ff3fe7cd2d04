using HemaSite.Text;

namespace HemaSite.Content.FrontMatters;

/// <summary>How a page wants its summary made; null means that the site decides.</summary>
/// <param name="Enabled">Whether there is a summary at all.</param>
/// <param name="Size">Letters of a summary without a delimiter.</param>
/// <param name="Delimiter">The line that ends the summary.</param>
public sealed record SummaryOptions(bool? Enabled, Located<int>? Size, Located<string>? Delimiter)
{
    /// <summary>Nothing written.</summary>
    public static SummaryOptions None { get; } = new(null, null, null);
}
