using NodaTime;

namespace HemaSite.Authoring;

/// <summary>What is asked for when a post is begun; the clock is an argument like any other.</summary>
/// <param name="Title">The heading, the same in all languages until it is translated.</param>
/// <param name="Now">The moment that dates the post unless a date is given.</param>
public sealed record PostWish(string Title, Instant Now)
{
    /// <summary>The codes of its languages, the first names the folder; null for Kazakh and Russian, as far as the site has them.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Its date, in any form that front matter takes; null for now.</summary>
    public string? Date { get; init; }

    /// <summary>The route of the section it goes into, such as /news; null for the site's first list.</summary>
    public string? Section { get; init; }
}
