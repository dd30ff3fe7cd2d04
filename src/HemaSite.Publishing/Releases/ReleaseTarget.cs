using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Carrying;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Releases;

/// <summary>
/// A target of whole releases: "releases/000001", "releases/000002" … and a link "current" that leads readers to one of them. A new
/// release is made beside them, with unchanged files taken over, and the link is turned in one step: there is no moment at which a
/// reader meets half a site. A release that was broken off is finished by the next run of the same plan.
/// </summary>
public sealed class ReleaseTarget(IReleaseStore store, PublishOptions options) : ITarget
{
    private const string Current = "current";
    private const string Folder = "releases";
    private const string Stage = $"{Folder}/next";
    private const string Note = $"{Folder}/next.note";
    private const int Kept = 5;

    private readonly Retry retry = options.Retry;

    /// <inheritdoc/>
    public Manifest? Read()
    {
        if (Link() is { } release)
        {
            return ManifestOf(release) ?? (options.TakesOver ? null : throw new PublishException(PublishingRules.ForeignTarget));
        }

        // A first publication that was broken off leaves "releases" behind, and that is ours.
        var isForeign = retry.Run(() => store.Names("")).Any(name => name != Folder && !name.StartsWith('.'));
        return isForeign && !options.TakesOver ? throw new PublishException(PublishingRules.ForeignTarget) : null;
    }

    /// <inheritdoc/>
    public PublicationPlan Plan(Manifest next) => PublicationPlan.Between(Read(), next);

    /// <inheritdoc/>
    public void Publish(PublicationPlan plan, ISiteFiles files, CancellationToken cancellation)
    {
        using var right = store.Lock();
        plan = PlanRenewal.Of(plan, Read(), options.TakesOver, PublicationPlan.Between);
        var (note, todo) = Prepare(plan);
        var sent = note?.Read() ?? 0;
        if (plan.Old is not null || options.TakesOver)
        {
            new ForeignGuard(store, retry, plan).ClearFolders(options.TakesOver, $"{Stage}/");
        }

        new Carriage(store, retry, plan, $"{Stage}/").Run(todo[sent..], file => Send(file, files), count => note?.Write(sent + count), cancellation);
        retry.Run(() => Texts.Write(store, $"{Stage}/{Manifest.Name}", plan.New.ToJson()));
        retry.Run(store.Settle);
        var release = NameOf(Numbers().DefaultIfEmpty().Max() + 1);
        cancellation.ThrowIfCancellationRequested();

        // A complete stage needs no note any more, and a note without its stage would mislead the next run.
        retry.Run(() => store.Delete(Note));
        retry.Run(() => MoveStage(release));
        retry.Run(() => store.PointLink(Current, release));
        Prune(release);
    }

    /// <inheritdoc/>
    public ImmutableArray<Release> Releases()
    {
        var current = Link();
        return
        [
            .. Numbers().OrderDescending()
                .Select(NameOf)
                .Where(name => name != current)
                .Select(name => (Name: name, Manifest: ManifestOf(name)))
                .Where(release => release.Manifest is not null)
                .Select(release => new Release(release.Name[(Folder.Length + 1)..], release.Manifest!)),
        ];
    }

    /// <inheritdoc/>
    public bool IsOlder(Release release) => string.CompareOrdinal($"{Folder}/{release.Name}", Link()) < 0;

    /// <inheritdoc/>
    public void Return(Release release)
    {
        using var right = store.Lock();
        retry.Run(() => store.PointLink(Current, $"{Folder}/{release.Name}"));
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    // Where the old release cannot be taken over on the spot, every file of the new one is sent.
    private (Bookmark? Note, ImmutableArray<PublishedFile> Todo) Prepare(PublicationPlan plan)
    {
        var whole = plan with { Puts = [.. plan.New.Files.OrderBy(file => PublicationPlan.RankOf(file.Path)).ThenBy(file => file.Path)] };
        foreach (var known in new[] { plan, whole })
        {
            var note = new Bookmark(store, retry, Note, known);
            if (store.Remembers && retry.Run(note.IsOurs) && retry.Run(() => store.Names(Stage)).Count > 0)
            {
                return (note, known.Puts);
            }
        }

        retry.Run(() => store.Delete(Note));
        var isCloned = Link() is { } release && retry.Run(() => Clone(release));
        if (!isCloned)
        {
            retry.Run(() => store.DeleteFolder(Stage));
            retry.Run(() => store.MakeFolder(Stage));
        }

        var started = isCloned ? plan : whole;
        if (!store.Remembers)
        {
            return (null, started.Puts);
        }

        var begun = new Bookmark(store, retry, Note, started);
        begun.Write(0);
        return (begun, started.Puts);
    }

    private bool Clone(string release)
    {
        store.DeleteFolder(Stage);
        return store.TryClone(release, Stage);
    }

    // Done already when the answer to the first try was lost on the way.
    private void MoveStage(string release)
    {
        if (store.Look($"{release}/{Manifest.Name}") != Entry.File)
        {
            store.MoveFolder(Stage, release);
        }
    }

    private void Send(PublishedFile file, ISiteFiles files) => retry.Run(() =>
    {
        using var content = files.Open(file);
        try
        {
            store.Write($"{Stage}/{file.Path}", content, file);
        }
        catch (PublishException refusal) when (refusal.Rule == PublishingRules.ForeignFile)
        {
            // Its owner knows it by the name it has for readers.
            throw new PublishException(refusal.Rule, refusal, refusal.Arguments[0][(Stage.Length + 1)..]);
        }
    });

    // Old releases are removed after readers have gone: what fails here is swept by the next publication.
    private void Prune(string release)
    {
        foreach (var number in Numbers().Where(number => NameOf(number) != release).OrderDescending().Skip(Kept))
        {
            try
            {
                store.DeleteFolder(NameOf(number));
            }
            catch (Exception failure) when (failure is PublishException or OutputException)
            {
                return;
            }
        }
    }

    private static string NameOf(int number) => $"{Folder}/{number.ToString("D6", CultureInfo.InvariantCulture)}";

    private string? Link() => retry.Run(() => store.ReadLink(Current));

    private Manifest? ManifestOf(string release) => retry.Run(() => Texts.ReadManifest(store, $"{release}/{Manifest.Name}"));

    private IEnumerable<int> Numbers() => retry.Run(() => store.Names(Folder))
        .Select(name => name.Length == 6 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number > 0);
}
