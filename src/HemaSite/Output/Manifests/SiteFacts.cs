using System.Collections.Immutable;
using NodaTime;

namespace HemaSite.Output.Manifests;

/// <summary>What a manifest tells about the site as a whole, beside the list of its files.</summary>
/// <param name="Id">Which site it is, such as "example.kz"; a target that holds another site is not overwritten.</param>
public sealed record SiteFacts(string Id)
{
    /// <summary>Nothing is known: a folder built before manifests told it.</summary>
    public static SiteFacts Unknown { get; } = new("");

    /// <summary>Whether drafts or posts of the future are shown: such a site is for the newsroom and is never published.</summary>
    public bool IsPreview { get; init; }

    /// <summary>When a post appears or expires next, so that the site has to be built again; null when nothing is planned.</summary>
    public Instant? NextChange { get; init; }

    /// <summary>The pages that people wrote, ordered by path.</summary>
    public ImmutableArray<PublishedPage> Pages { get; init; } = [];
}
