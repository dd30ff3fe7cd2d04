using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Plans;

/// <summary>What changes for readers: the pages that people wrote, as far as an author and not a neighbour changed them.</summary>
/// <param name="New">Pages that readers did not have.</param>
/// <param name="Changed">Pages whose text or files were changed.</param>
/// <param name="Gone">Pages that readers will miss.</param>
public sealed record ReaderChanges(
    ImmutableArray<PublishedPage> New, ImmutableArray<PublishedPage> Changed, ImmutableArray<PublishedPage> Gone)
{
    /// <summary>Whether nothing changes that anybody wrote.</summary>
    public bool IsEmpty => New.IsEmpty && Changed.IsEmpty && Gone.IsEmpty;

    /// <summary>The difference between two publications.</summary>
    public static ReaderChanges Between(Manifest? old, Manifest next)
    {
        var before = PagesOf(old);
        var after = PagesOf(next);
        return new(
            [.. next.Site.Pages.Where(page => !before.ContainsKey(page.Path))],
            [.. next.Site.Pages.Where(page => before.TryGetValue(page.Path, out var was) && was.Fingerprint != page.Fingerprint)],
            [.. (old?.Site.Pages ?? []).Where(page => !after.ContainsKey(page.Path))]);
    }

    /// <summary>How many articles a list of pages makes: the translations of one post count once.</summary>
    public static int Articles(ImmutableArray<PublishedPage> pages, bool posts) =>
        pages.Where(page => page.IsPost == posts).Select(page => page.Article).Distinct().Count();

    private static Dictionary<FilePath, PublishedPage> PagesOf(Manifest? manifest) =>
        (manifest?.Site.Pages ?? []).DistinctBy(page => page.Path).ToDictionary(page => page.Path);
}
