using System.Collections.Immutable;

namespace HemaSite.Pictures.Plans;

/// <summary>What a site decides about the versions of its pictures.</summary>
public sealed record PicturePolicy
{
    /// <summary>Whether smaller versions are made at all; without them pictures are published as they are, less their metadata.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>The widths in pixels, from the smallest.</summary>
    public ImmutableArray<int> Widths { get; init; } = [320, 640, 960, 1280, 1920];

    /// <summary>WebP quality, 1 to 100.</summary>
    public int Quality { get; init; } = 80;

    /// <summary>Whether browsers that know AVIF get it.</summary>
    public bool HasAvif { get; init; }

    /// <summary>How many of the newest posts of each language get a social card; 0 for none.</summary>
    public int Cards { get; init; } = 300;
}
