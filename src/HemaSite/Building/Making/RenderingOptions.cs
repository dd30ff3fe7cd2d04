using HemaSite.Text;
using NodaTime;

namespace HemaSite.Building.Making;

/// <summary>What a caller decides about the making of files.</summary>
/// <param name="Now">The moment the site is made for: news grows old.</param>
/// <param name="Cancellation">Stops the making of pages.</param>
internal sealed record RenderingOptions(Instant Now, CancellationToken Cancellation)
{
    /// <summary>Reads a text again that was let go once its page was made; null where all are kept, for those who will make pages again.</summary>
    public Func<SourceText, string>? Again { get; init; }

    /// <summary>Whether pages are made by the template engine alone; for tests that compare compiled templates with it.</summary>
    public bool UsesEngineOnly { get; init; }
}
