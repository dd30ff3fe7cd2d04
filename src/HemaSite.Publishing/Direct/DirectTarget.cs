using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Carrying;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Direct;

/// <summary>
/// A target whose files are replaced one by one in their places, for hosts that have no links. Each page a reader gets is whole,
/// old or new, and its style sheets and pictures are there: they come before it and go after it. Only where a file takes the address of a
/// folder, or a folder that of a file, do readers miss that address for a moment. What a run that broke off may have
/// touched is written down first, so the next run neither trusts nor forgets it.
/// </summary>
public sealed class DirectTarget(IFileStore store, PublishOptions options) : ITarget
{
    private const string Ours = ".hemasite";
    private const string Begun = $"{Ours}/begun.json";
    private const string Note = $"{Ours}/begun.note";

    private readonly Retry retry = options.Retry;
    private readonly History? history = store is IArchive archive ? new(archive, options.Retry) : null;

    /// <inheritdoc/>
    public Manifest? Read()
    {
        if (ReadManifest(Manifest.Name.Value) is { } manifest)
        {
            return manifest;
        }

        var isForeign = retry.Run(() => store.Names("")).Any(name => name != Ours) && ReadManifest(Begun) is null;
        return isForeign && !options.TakesOver ? throw new PublishException(PublishingRules.ForeignTarget) : null;
    }

    /// <inheritdoc/>
    public PublicationPlan Plan(Manifest next) => PublicationPlan.Between(Read(), InDoubt(), next);

    /// <inheritdoc/>
    public void Publish(PublicationPlan plan, ISiteFiles files, CancellationToken cancellation) =>
        CarryOut(plan, file =>
        {
            using var content = files.Open(file);
            store.Write(file.Path.Value, content, file);
        }, cancellation);

    /// <inheritdoc/>
    public ImmutableArray<Release> Releases() => Archive().Releases(Read());

    /// <inheritdoc/>
    public bool IsOlder(Release release) => Archive().IsOlder(release, Read());

    /// <inheritdoc/>
    public void Return(Release release) => CarryOut(Plan(release.Manifest), file => Archive().Restore(file), CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private void CarryOut(PublicationPlan plan, Action<PublishedFile> send, CancellationToken cancellation)
    {
        plan = PlanRenewal.Of(plan, Read(), options.TakesOver, (old, next) => PublicationPlan.Between(old, InDoubt(), next));
        LookForForeign(plan);
        var note = new Bookmark(store, retry, Note, plan);
        var sent = note.Read();
        if (sent == 0)
        {
            retry.Run(() => Texts.Write(store, Begun, Touched(plan).ToJson()));
        }

        history?.Keep(plan, cancellation);
        new Carriage(store, retry, plan).Run(plan.Puts[sent..], file => retry.Run(() => send(file)), count => note.Write(sent + count), cancellation);
        retry.Run(() => Texts.Write(store, Manifest.Name.Value, plan.New.ToJson()));
        retry.Run(() => store.Delete(Note));
        retry.Run(() => store.Delete(Begun));
        history?.Prune();
    }

    // Several runs may break off one after the other: the note of the last one must still know what the others touched.
    private Manifest Touched(PublicationPlan plan) => plan.New with
    {
        Site = SiteFacts.Unknown,
        Files = [.. InDoubt().Union(plan.Puts.Select(file => file.Path)).Union(plan.Deletes).Order().Select(path => new PublishedFile(path, 0, ""))],
    };

    private ImmutableHashSet<FilePath> InDoubt() => [.. (ReadManifest(Begun)?.Files ?? []).Select(file => file.Path)];

    private void LookForForeign(PublicationPlan plan)
    {
        // On a first publication the place was empty, or its owner said that it may be used.
        if (plan.Old is null && !options.TakesOver)
        {
            return;
        }

        var guard = new ForeignGuard(store, retry, plan, InDoubt());
        if (!options.TakesOver)
        {
            guard.RefuseFiles();
        }

        guard.ClearFolders(options.TakesOver);
    }

    private Manifest? ReadManifest(string path) => retry.Run(() => Texts.ReadManifest(store, path));

    private History Archive() => history ?? throw new PublishException(PublishingRules.CannotReturn);
}
