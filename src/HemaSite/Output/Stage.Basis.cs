using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Output.Left;
using HemaSite.Output.Manifests;

namespace HemaSite.Output;

/// <content>What is taken over unseen from the site that the last build left, because the folder agrees with what that build remembers.</content>
internal sealed partial class Stage
{
    /// <summary>Whether the times of files are noted for the next build.</summary>
    public bool NotesTimes { get; init; }

    /// <summary>Takes over a file as it was left; false when it is not as it was.</summary>
    public bool Keep(FilePath path)
    {
        if (basis?.Find(path) is not { } left || !(IsHere(path) || BringIn(left)))
        {
            return false;
        }

        files.Add(left);
        Interlocked.Add(ref bytesDone, left.File.Size);
        return true;
    }

    /// <summary>Removes from the stage what stood there and is no part of the site any more.</summary>
    public void RemoveRest()
    {
        var wanted = basis?.IsInStage == true ? files.Select(file => file.File.Path).ToHashSet() : [];
        foreach (var path in basis?.InStage ?? [])
        {
            // A folder of that name is new, and full of files.
            if (!wanted.Contains(path) && path != Manifest.Name && disk.Look(In(folder, path)) is not (DiskEntry.Folder or DiskEntry.Nothing))
            {
                disk.Remove(In(folder, path));
                RemoveEmpty(path.Parent);
            }
        }
    }

    private bool IsHere(FilePath path) => basis!.IsInStage && !basis.Behind.Contains(path);

    private bool BringIn(LeftFile left)
    {
        try
        {
            if (basis!.IsInStage && disk.Measure(In(basis.Site, left.File.Path)) != (left.File.Size, left.Stamp))
            {
                return false;
            }

            MakeRoom(left.File.Path);
            disk.Reuse(In(basis.Site, left.File.Path), In(folder, left.File.Path));
            return true;
        }
        catch (OutputException)
        {
            return false;
        }
    }

    // In a stage that was a site before, something may stand in the place of a file or of a folder above it. The file may be one with that
    // of the published site: it is never written to.
    private void MakeRoom(FilePath path)
    {
        basis?.Wait();
        MakeFolder(path.Parent);
        Clear(path, DiskEntry.Folder, DiskEntry.File);
    }

    private void Clear(FilePath path, params ReadOnlySpan<DiskEntry> unwanted)
    {
        if (basis?.IsInStage == true && disk.Look(In(folder, path)) is var found && (unwanted.Contains(found) || found is DiskEntry.Link or DiskEntry.Special))
        {
            disk.Remove(In(folder, path));
        }
    }

    private void RemoveEmpty(FilePath path)
    {
        while (!path.IsRoot && disk.Look(In(folder, path)) == DiskEntry.Folder && disk.RemoveEmpty(In(folder, path)))
        {
            path = path.Parent;
        }
    }
}
