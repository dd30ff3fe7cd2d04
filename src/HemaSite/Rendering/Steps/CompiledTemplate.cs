using System.Collections.Immutable;

namespace HemaSite.Rendering.Steps;

/// <summary>A template as steps.</summary>
/// <param name="Path">Its path below the theme.</param>
/// <param name="Body">What it does.</param>
/// <param name="LoopCount">How many loops stand inside each other at most; each needs a place for its variable.</param>
/// <param name="LooksAround">Whether it reads or sets anything but what its caller hands to it.</param>
/// <param name="Partials">The templates it includes.</param>
internal sealed record CompiledTemplate(string Path, Step Body, int LoopCount, bool LooksAround, ImmutableArray<string> Partials)
{
    /// <summary>Those of some templates whose output follows from their arguments alone, with all that they include.</summary>
    public static HashSet<string> SelfContained(IEnumerable<CompiledTemplate> templates)
    {
        var found = templates.Where(template => !template.LooksAround).ToDictionary(template => template.Path);
        while (found.Values.FirstOrDefault(template => !template.Partials.All(found.ContainsKey)) is { } other)
        {
            found.Remove(other.Path);
        }

        return [.. found.Keys];
    }
}
