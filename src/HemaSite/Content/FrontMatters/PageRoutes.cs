using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Content.FrontMatters;

/// <summary>The addresses a page asks for (Grav's routes), as written; whether they are allowed is judged later.</summary>
/// <param name="Default">The address in place of the one made from folders.</param>
/// <param name="Canonical">The address named to search engines.</param>
/// <param name="Aliases">Old addresses that lead to the page.</param>
public sealed record PageRoutes(Located<string>? Default, Located<string>? Canonical, ImmutableArray<Located<string>> Aliases)
{
    /// <summary>No wishes.</summary>
    public static PageRoutes None { get; } = new(null, null, []);
}
