using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Carrying;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Direct;

/// <summary>
/// What was replaced at a target, kept there under the hash of its bytes together with the manifests that need it. Nothing is sent:
/// the store copies on the spot.
/// </summary>
internal sealed class History(IArchive store, Retry retry)
{
    private const string Manifests = ".hemasite/manifests";
    private const string Objects = ".hemasite/objects";
    private const int Kept = 5;

    /// <summary>Keeps what a plan will overwrite or remove, before it does.</summary>
    public void Keep(PublicationPlan plan, CancellationToken cancellation)
    {
        if (plan.Old is not { Files.Length: > 0 } old)
        {
            return;
        }

        var next = plan.New.ByPath();
        var kept = retry.Run(() => store.Names(Objects)).ToHashSet(StringComparer.Ordinal);
        var leaving = old.Files.Where(file => !(next.TryGetValue(file.Path, out var stays) && stays == file) && !kept.Contains(file.Sha256));
        Sending.Run(
            [.. leaving.DistinctBy(file => file.Sha256)],
            file => retry.Run(() => store.TryCopy(file.Path.Value, $"{Objects}/{file.Sha256}", file)),
            store.Lanes,
            _ => { },
            cancellation);
        var (name, json) = (NameOf(old), (old with { Kept = [] }).ToJson());
        var numbers = Names();
        if (!numbers.Any(known => known.EndsWith($"-{name}.json", StringComparison.Ordinal)))
        {
            var number = numbers.Select(NumberOf).DefaultIfEmpty().Max() + 1;
            retry.Run(() => Texts.Write(store, $"{Manifests}/{number.ToString("D6", CultureInfo.InvariantCulture)}-{name}.json", json));
        }
    }

    /// <summary>The kept publications, the newest first, without the one that readers see.</summary>
    public ImmutableArray<Release> Releases(Manifest? current)
    {
        var seen = current is null ? "" : NameOf(current);
        return
        [
            .. Names().OrderDescending(StringComparer.Ordinal)
                .Select(name => (Name: name, Manifest: retry.Run(() => Texts.ReadManifest(store, $"{Manifests}/{name}"))))
                .Where(item => item.Manifest is not null && NameOf(item.Manifest) != seen)
                .Select(item => new Release(item.Name[..^".json".Length], item.Manifest!)),
        ];
    }

    /// <summary>Whether a kept publication came before the one that readers see; what was never kept is the newest.</summary>
    public bool IsOlder(Release release, Manifest? current)
    {
        var seen = current is null ? "" : NameOf(current);
        var name = Names().FirstOrDefault(known => known.EndsWith($"-{seen}.json", StringComparison.Ordinal));
        return name is null || NumberOf(release.Name + ".json") < NumberOf(name);
    }

    /// <summary>Puts a kept file back into its place.</summary>
    public void Restore(PublishedFile file)
    {
        if (!store.TryCopy($"{Objects}/{file.Sha256}", file.Path.Value, file))
        {
            throw new PublishException(PublishingRules.NothingKept, file.Path.Value);
        }
    }

    /// <summary>Forgets the publications before the last five, and what only they needed.</summary>
    public void Prune()
    {
        var names = Names().OrderDescending(StringComparer.Ordinal).ToList();
        if (names.Count <= Kept)
        {
            return;
        }

        foreach (var name in names.Skip(Kept))
        {
            retry.Run(() => store.Delete($"{Manifests}/{name}"));
        }

        var needed = names.Take(Kept)
            .SelectMany(name => retry.Run(() => Texts.ReadManifest(store, $"{Manifests}/{name}"))?.Files ?? [])
            .Select(file => file.Sha256)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var kept in retry.Run(() => store.Names(Objects)).Where(name => !needed.Contains(name)))
        {
            retry.Run(() => store.Delete($"{Objects}/{kept}"));
        }
    }

    private IReadOnlyList<string> Names() =>
        [.. retry.Run(() => store.Names(Manifests)).Where(name => name.EndsWith(".json", StringComparison.Ordinal) && NumberOf(name) > 0)];

    // The same site has the same name, whatever of the one before it is still kept.
    private static string NameOf(Manifest manifest) => Texts.Describe(Manifest.Name, (manifest with { Kept = [] }).ToJson()).Sha256[..8];

    private static int NumberOf(string name) =>
        name.Length > 6 && int.TryParse(name.AsSpan(0, 6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
