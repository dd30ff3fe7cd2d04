using System.Collections.Immutable;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Output.Manifests;

namespace HemaSite.Output;

/// <summary>Where a site is published: the folder readers see, and the hidden names beside it that a build works under.</summary>
internal sealed class OutputPlace
{
    private readonly IDisk disk;
    private readonly string prefix;

    private OutputPlace(string folder, IDisk disk)
    {
        this.disk = disk;
        Folder = folder;
        Parent = Path.GetDirectoryName(folder)!;
        prefix = $".{Path.GetFileName(folder)}.hemasite-";
    }

    /// <summary>The folder readers see; with no links in its path but perhaps the switch at its end.</summary>
    public string Folder { get; }

    /// <summary>The folder that holds it.</summary>
    public string Parent { get; }

    /// <summary>The file that builds of this output hold one at a time.</summary>
    public string LockFile => Path.Combine(Parent, prefix + "lock");

    /// <summary>Finds the place for a folder the user named, and refuses one that a build must not replace.</summary>
    public static OutputPlace Find(string outputFolder, IReadOnlyList<string> protectedFolders, IDisk disk)
    {
        var named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        if (Path.GetDirectoryName(named) is not { } parent)
        {
            throw Refused(OutputFailure.HoldsSource, named);
        }

        var place = new OutputPlace(Path.Combine(disk.RealPath(parent), Path.GetFileName(named)), disk);
        if (disk.Look(place.Folder) == DiskEntry.Link && !place.IsSwitch)
        {
            // A link of the user's own, such as public -> /var/www/site: the site goes where it leads.
            place = new(disk.RealPath(named), disk);
            if (disk.Look(place.Folder) != DiskEntry.Folder || Path.GetDirectoryName(place.Folder) is null)
            {
                throw Refused(OutputFailure.NotFolder, named);
            }
        }

        foreach (var folder in protectedFolders)
        {
            var real = disk.RealPath(folder);
            if (real == place.Folder || real.StartsWith(place.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw Refused(OutputFailure.HoldsSource, named);
            }
        }

        return place;
    }

    /// <summary>The folder that holds the published site now; null when there is none.</summary>
    public string? Current() => disk.Look(Folder) switch
    {
        DiskEntry.Nothing => null,
        DiskEntry.Folder => Folder,
        DiskEntry.Link when IsSwitch =>
            Path.Combine(Parent, disk.ReadLink(Folder)) is var site && disk.Look(site) == DiskEntry.Folder ? site : null,
        _ => throw Refused(OutputFailure.NotFolder, Folder),
    };

    /// <summary>The manifest of a site folder, null for an empty one; a folder that is not ours is refused.</summary>
    public Manifest? ManifestOf(string site)
    {
        if (disk.Names(site).Count == 0)
        {
            return null;
        }

        var path = Path.Combine(site, Manifest.Name.Value);
        var manifest = disk.Look(path) == DiskEntry.File ? Manifest.Read(ReadAll(path)) : null;
        return manifest ?? throw Refused(OutputFailure.NotOurs, Folder);
    }

    /// <summary>What somebody put among the files of a site, which will not be in the next one. Only the names at its top are looked at.</summary>
    public ImmutableArray<string> ForeignIn(string site, IEnumerable<FilePath> ours)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { Manifest.Name.Value };
        var tops = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in ours)
        {
            var name = path.Value.AsSpan();
            tops.Add(name.IndexOf('/') is >= 0 and var slash ? name[..slash] : name);
        }

        return [.. disk.Names(site).Where(name => !known.Contains(name) && !FilePath.IsLitter(name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A hidden name beside the folder that nothing bears yet.</summary>
    public string Free(string kind)
    {
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(Parent, $"{prefix}{kind}-{number}");
            if (disk.Look(path) == DiskEntry.Nothing)
            {
                return path;
            }
        }
    }

    /// <summary>Where the spare of a site is kept.</summary>
    public string SpareFolder(string name) => Path.Combine(Parent, $"{prefix}spare-{name}");

    /// <summary>The size and the time of a site's manifest; null when it has none.</summary>
    public (long Size, long Stamp)? MarkOf(string site)
    {
        var path = Path.Combine(site, Manifest.Name.Value);
        return disk.Look(path) == DiskEntry.File ? disk.Measure(path) : null;
    }

    /// <summary>Makes the folders above that are missing.</summary>
    public void MakeParents()
    {
        var missing = new Stack<string>();
        for (var folder = Parent; folder is not null && disk.Look(folder) == DiskEntry.Nothing; folder = Path.GetDirectoryName(folder))
        {
            missing.Push(folder);
        }

        foreach (var folder in missing)
        {
            disk.CreateFolder(folder);
        }
    }

    /// <summary>Puts back the old site where a build was killed between its two renames (file systems without exchange).</summary>
    public void Recover()
    {
        if (disk.Look(Folder) == DiskEntry.Nothing && Leftovers("old").FirstOrDefault() is { } old)
        {
            disk.Move(old, Folder);
        }
    }

    /// <summary>Removes what this or a killed build left beside the folder; what cannot be removed stays for the next build.</summary>
    /// <param name="spare">The spare folder that is still of use; null for none.</param>
    public void Sweep(string? spare = null) => Try(() =>
    {
        var current = Current();
        foreach (var leftover in Leftovers(""))
        {
            // With no site in its place an "old" one is the site: Recover puts it back.
            var isSite = leftover == current || (current is null && Path.GetFileName(leftover).StartsWith(prefix + "old", StringComparison.Ordinal));
            if (!isSite && leftover != LockFile && leftover != spare)
            {
                Try(() => disk.Remove(leftover));
            }
        }
    });

    /// <summary>Whether anything but the site and its spare stands under the hidden names.</summary>
    public bool HasLeftovers(string? spare) => Current() is var current && Leftovers("").Any(path => path != spare && path != current);

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception left) when (left is OutputException or OutOfMemoryException)
        {
            return; // the next build sweeps again
        }
    }

    private bool IsSwitch => disk.ReadLink(Folder) is var target
        && target.StartsWith(prefix + "site-", StringComparison.Ordinal)
        && !target.Contains('/', StringComparison.Ordinal);

    private IEnumerable<string> Leftovers(string kind) =>
        disk.Names(Parent).Where(name => name.StartsWith(prefix + kind, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Path.Combine(Parent, name));

    private byte[] ReadAll(string path)
    {
        using var file = disk.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = disk.Read(file, buffer, bytes.Length, path)) > 0;)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static OutputException Refused(OutputFailure reason, string path) => new(reason, DiskOperation.Replace, path);
}
