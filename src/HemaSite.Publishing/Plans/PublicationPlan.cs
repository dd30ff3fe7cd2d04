using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Plans;

/// <summary>
/// The way from what readers see to what they shall see, in an order in which no reader meets a page without its files:
/// hashed assets and pictures, pages, feeds and sitemaps, files for the web server; what is gone goes last, but for
/// what is in the way of a file.
/// </summary>
/// <param name="Old">What readers see now; null for an empty target.</param>
/// <param name="New">What they shall see.</param>
/// <param name="Puts">The files to send, in their order.</param>
/// <param name="Deletes">The files to remove, none of which the new site has and all of which one of our manifests lists.</param>
public sealed record PublicationPlan(Manifest? Old, Manifest New, ImmutableArray<PublishedFile> Puts, ImmutableArray<FilePath> Deletes)
{
    /// <summary>Whether readers see the new site already.</summary>
    public bool IsEmpty => Puts.IsEmpty && Deletes.IsEmpty && Old is not null && Old.ToJson().AsSpan().SequenceEqual(New.ToJson());

    /// <summary>What has to go before some of the files can come, where a file and a folder cannot bear the same name.</summary>
    public Obstacles InTheWay() => Obstacles.Between(Puts.Select(file => file.Path), Deletes);

    /// <summary>How many bytes have to be sent.</summary>
    public long Bytes => Puts.Sum(file => file.Size);

    /// <summary>Plans a publication; a pure function.</summary>
    /// <param name="old">The last complete publication of the target.</param>
    /// <param name="inDoubt">Files that runs which broke off after it may have touched: neither trusted nor forgotten.</param>
    /// <param name="next">The site to publish.</param>
    public static PublicationPlan Between(Manifest? old, ImmutableHashSet<FilePath> inDoubt, Manifest next)
    {
        var (before, wanted) = (old?.EverythingByPath(), next.ByPath());
        bool Stands(PublishedFile file) =>
            before is not null && before.TryGetValue(file.Path, out var known) && known == file && !inDoubt.Contains(file.Path);

        var kept = KeptOf(old, next, wanted);
        var stays = kept.Select(file => file.Path).ToHashSet();
        ImmutableArray<FilePath> deletes =
        [
            .. inDoubt.Union(before?.Keys ?? [])
                .Where(path => !wanted.ContainsKey(path) && !stays.Contains(path))
                .OrderByDescending(path => RankOf(path))
                .ThenBy(path => path),
        ];
        ImmutableArray<PublishedFile> coming = [.. wanted.Values.Where(file => !Stands(file))];
        var obstacles = Obstacles.Between(coming.Select(file => file.Path), deletes);

        // Where a page takes the address of a file, its pictures come at the end of theirs and it comes first of the pages: readers miss the
        // address from the first of these to the last.
        var puts = coming.OrderBy(file => RankOf(file.Path))
            .ThenBy(file => obstacles.AreBefore(file.Path) == (RankOf(file.Path) == 0))
            .ThenBy(file => file.Path);
        return new(old, next with { Kept = kept }, [.. puts], deletes);
    }

    /// <summary>Plans a publication to a place that no broken-off run has touched.</summary>
    public static PublicationPlan Between(Manifest? old, Manifest next) => Between(old, [], next);

    /// <summary>A file's place in the order of sending.</summary>
    public static int RankOf(FilePath path) => FileTypes.CacheOf(path) switch
    {
        CacheClass.Immutable or CacheClass.Media => 0,
        CacheClass.Page => 1,
        CacheClass.Feed => 2,
        _ => 3,
    };

    // A reader who opened a page a moment ago asks for its style sheet now. So what the last site needed under a hashed name stays
    // until the publication after this one.
    private static ImmutableArray<PublishedFile> KeptOf(Manifest? old, Manifest next, FrozenDictionary<FilePath, PublishedFile> wanted)
    {
        if (old is null || old.Files.SequenceEqual(next.Files))
        {
            return old?.Kept ?? [];
        }

        ImmutableArray<PublishedFile> left =
            [.. old.Files.Where(file => FileTypes.CacheOf(file.Path) == CacheClass.Immutable && !wanted.ContainsKey(file.Path))];
        var blocking = Obstacles.Between(wanted.Keys, [.. left.Select(file => file.Path)]);
        return left.RemoveAll(file => blocking.Contains(file.Path));
    }
}
