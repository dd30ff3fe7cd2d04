namespace HemaSite.Rendering.Compiled;

/// <summary>What a template was found to depend on while it was compiled.</summary>
internal sealed class TemplateReach
{
    /// <summary>Whether it reads or sets anything but what its caller hands to it.</summary>
    public bool LooksAround { get; set; }

    /// <summary>The templates it includes.</summary>
    public HashSet<string> Partials { get; } = [];
}
