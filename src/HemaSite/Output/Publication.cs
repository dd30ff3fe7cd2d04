using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Output.Left;
using HemaSite.Output.Manifests;

namespace HemaSite.Output;

/// <summary>
/// One build's output: staged beside the target, put in its place as a whole by <see cref="Commit"/>, swept by
/// <see cref="Dispose"/>. Until the commit succeeds the old output is untouched. Every failure of the machine is an
/// <see cref="OutputException"/>.
/// </summary>
public sealed class Publication : IDisposable
{
    private const long Megabyte = 1 << 20;
    private const int LeastSpare = 64;

    private readonly IDisk disk;
    private readonly PublicationOptions options;
    private readonly OutputPlace place;
    private readonly BuildLock right;
    private readonly Stage stage;
    private readonly IReadOnlyDictionary<FilePath, PublishedFile> old;
    private readonly (long Size, long Stamp)? oldMark;
    private readonly PathRegister register = new();

    // The folder beside the site that stays until the next build: its spare, or the site before, through which readers may be on their way.
    private string? beside;

    private Publication(OutputPlace place, BuildLock right, PublicationOptions options, IDisk disk)
    {
        this.place = place;
        this.right = right;
        this.options = options;
        this.disk = disk;
        place.Recover();
        var current = place.Current();
        oldMark = current is null ? null : place.MarkOf(current);
        var left = oldMark is { } mark && options.Left is { } known && mark == (known.ManifestSize, known.ManifestStamp) ? known : null;
        var spare = left?.Spare is { } name ? place.SpareFolder(name) : null;
        place.Sweep(spare);
        old = left is not null ? left.Files.ToDictionary(file => file.File.Path, file => file.File)
            : current is not null && place.ManifestOf(current) is { } manifest ? manifest.ByPath()
            : FrozenDictionary<FilePath, PublishedFile>.Empty;
        Foreign = current is null ? [] : place.ForeignIn(current, old.Keys);
        var folder = place.Free("stage");
        var isSpare = spare is not null && disk.Look(spare) == DiskEntry.Folder;
        if (isSpare)
        {
            // From now on it bears the name of an unfinished stage: whatever happens, nobody takes it for a spare again.
            disk.Move(spare!, folder);
        }
        else
        {
            disk.CreateFolder(folder);
        }

        stage = new(folder, current, old, left is null ? null : new(left, current!, isSpare ? folder : null), disk) { NotesTimes = options.KeepsSpare };
        if (current is not null)
        {
            disk.CopyRights(current, stage.Folder);
        }
    }

    /// <summary>Names at the top of the site before that are not of the site: somebody put them there, and they go with it.</summary>
    public ImmutableArray<string> Foreign { get; }

    /// <summary>Paths that do not go together, known once everything is written; a file that clashes with a folder is left out.</summary>
    public ImmutableArray<PathCollision> Collisions => register.Collisions();

    /// <summary>
    /// Waits for other builds of the folder, sweeps what killed ones left and starts a new stage. Refuses a folder that
    /// holds other files than ours.
    /// </summary>
    public static Publication Begin(string outputFolder, IDisk disk, PublicationOptions options)
    {
        var found = OutputPlace.Find(outputFolder, options.ProtectedFolders, disk);
        found.MakeParents();
        var taken = BuildLock.Take(found, options.LockWait, disk);
        try
        {
            return new(found, taken, options, disk);
        }
        catch
        {
            found.Sweep();
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Adds a file of the site. Threads may write side by side, each path once.</summary>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (register.Take(path))
            {
                stage.Write(path, bytes);
            }
        }
        catch (OutputException error)
        {
            throw Explain(error, bytes.Length);
        }
    }

    /// <summary>Takes over a file as the last build left it; false when it is not there as it was and has to be written.</summary>
    public bool Keep(FilePath path)
    {
        try
        {
            return stage.Keep(path) && register.Take(path);
        }
        catch (OutputException error)
        {
            throw Explain(error, 0);
        }
    }

    /// <summary>Adds a copy of a regular file, such as a picture, without holding it in memory.</summary>
    public void CopyFrom(FilePath path, string sourceFile)
    {
        try
        {
            if (register.Take(path))
            {
                stage.CopyFrom(path, sourceFile);
            }
        }
        catch (OutputException error)
        {
            throw Explain(error, 0);
        }
    }

    /// <summary>Writes the manifest, waits until all is on the device, and shows the new site to readers at once.</summary>
    /// <param name="site">What the manifest tells about the site as a whole.</param>
    /// <exception cref="InvalidOperationException">A file clashes with a folder: see <see cref="Collisions"/>.</exception>
    public PublicationSummary Commit(SiteFacts? site = null)
    {
        // The paths are compared while the manifest is written.
        var clashes = Task.Run(() => Collisions);
        LeftSite? left;
        try
        {
            left = Show(site ?? SiteFacts.Unknown, clashes);
        }
        catch (OutputException error)
        {
            throw Explain(error, 0);
        }

        place.Sweep(beside);
        var kept = stage.Files.Count(file => old.ContainsKey(file.File.Path));
        return new(stage.Written, stage.Files.Count - stage.Written, old.Count - kept, stage.BytesDone) { Left = left };
    }

    /// <summary>Removes the stage that was not committed, and lets the next build in, which will sweep the site before.</summary>
    public void Dispose()
    {
        place.Sweep(beside);
        right.Dispose();
    }

    private LeftSite? Show(SiteFacts site, Task<ImmutableArray<PathCollision>> clashes)
    {
        ImmutableArray<LeftFile> files = [.. stage.Files.OrderBy(file => file.File.Path)];
        stage.RemoveRest();
        stage.WriteManifest(new(options.ToolVersion, [.. files.Select(file => file.File)]) { Site = site });
        if (clashes.Result.Any(clash => clash.Rule != OutputRules.SameNameButCase))
        {
            throw new InvalidOperationException("files that clash with folders were left out");
        }

        disk.SyncAll(stage.Folder);
        disk.SyncNames(place.Parent);

        // A minute may have passed since Begin: what stands there now must still be ours to replace.
        if (place.Current() is { } current && place.MarkOf(current) is var now && (now is null || now != oldMark))
        {
            place.ManifestOf(current);
        }

        beside = Swap.Run(place, stage.Folder, disk);
        try
        {
            disk.SyncNames(place.Parent);
        }
        catch (Exception late) when (late is OutputException or OutOfMemoryException)
        {
            // Readers see the new site already and either site is whole on the device: nothing to take back.
        }

        return options.KeepsSpare ? Remember(files) : null;
    }

    // The site before is one step behind the new one: brought forward, it is the one after. Where most has changed it is of no use.
    private LeftSite? Remember(ImmutableArray<LeftFile> files)
    {
        try
        {
            if (place.Current() is not { } site || place.MarkOf(site) is not var (size, stamp))
            {
                return null; // somebody took it away again: the next build looks for itself
            }

            var names = files.Select(file => file.File.Path).ToHashSet();
            ImmutableArray<FilePath> behind = [.. stage.Changed, .. old.Keys.Where(path => !names.Contains(path))];
            // What somebody put into it would come back with it.
            var name = beside == stage.Folder && Foreign.IsEmpty && behind.Length * 2 <= files.Length + LeastSpare ? $"{stamp:x}" : null;
            if (name is not null)
            {
                disk.Move(stage.Folder, place.SpareFolder(name));
                beside = place.SpareFolder(name);
            }

            return new() { Files = files, ManifestSize = size, ManifestStamp = stamp, Spare = name, Behind = behind };
        }
        catch (Exception late) when (late is OutputException or OutOfMemoryException)
        {
            return null; // the site is published; only the next build will cost more
        }
    }

    // The user knows the output folder, not the hidden stage, and wants to know how much room to make.
    private OutputException Explain(OutputException error, long failedBytes)
    {
        var path = error.Path.StartsWith(stage.Folder, StringComparison.Ordinal)
            ? place.Folder + error.Path[stage.Folder.Length..]
            : error.Path;
        var missing = Math.Max(failedBytes, old.Values.Sum(file => file.Size) - stage.BytesDone);
        return error.As(path, error.Reason == OutputFailure.DiskFull
            ? string.Create(null, $"{Math.Max(1, (missing + Megabyte - 1) / Megabyte)}")
            : error.Detail);
    }
}
