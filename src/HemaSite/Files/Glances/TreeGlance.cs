using System.Text;
using HemaSite.Files.Kept;

namespace HemaSite.Files.Glances;

/// <summary>
/// What a folder of the disk looked like, packed so that it is compared with little work: one question to the kernel for each folder and each file,
/// no listing, and no path becomes a text. A folder whose time of change (ctime) is the same holds the same names. Files that were too young to
/// be told apart by their time have none here: whoever asks looks at their bytes.
/// </summary>
/// <param name="bytes">The packed folders.</param>
public sealed class TreeGlance(ReadOnlyMemory<byte> bytes)
{
    // So many folders are looked at in a row by one thread.
    private const int Stretch = 64;

    /// <summary>A glance at nothing, which nothing is like.</summary>
    public static TreeGlance None { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>The packed folders, to be kept.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Packs what was listed.</summary>
    /// <param name="tree">The folder of the disk.</param>
    /// <param name="entries">All that was listed in it, with the stamps that its files had.</param>
    /// <param name="before">A moment in ticks since 1970, before the listing: what bears a later time may have changed since.</param>
    /// <returns><see cref="None"/> when names may have changed or the machine cannot tell.</returns>
    public static TreeGlance Of(DiskTree tree, IReadOnlyList<FileEntry> entries, long before)
    {
        var folders = GlancedFolder.In(entries.Select(entry => entry.Stamp >= before ? entry with { Stamp = 0 } : entry));
        Parallel.ForEach(folders.Skip(1), DiskTree.AllCores, folder => folder.Look(tree));
        if (folders.Skip(1).Any(folder => folder.Changed is 0 || folder.Changed >= before))
        {
            return None;
        }

        // More than most names need: a buffer that has to grow is there twice for a moment.
        var to = new ByteWriter(1024 + (entries.Count * 64) + (folders.Count * 128));
        to.Write([.. TopOf(entries)], name =>
        {
            to.Write(name.Name);
            to.Write((int)name.Kind);
        });
        to.Write(folders, folder => to.WriteBlock(() => folder.Write(to)));
        return new(to.Written.ToArray());
    }

    /// <summary>Whether everything is as it was, the bytes of young files aside. Also false where the machine cannot tell.</summary>
    public bool IsStill(DiskTree tree)
    {
        if (bytes.IsEmpty || !tree.IsThere)
        {
            return false;
        }

        var from = new ByteReader(bytes);
        var top = from.List(() => (from.Text(), (FileKind)from.Int()));
        var folders = from.List(from.Block);
        try
        {
            // The root alone is listed: what this program keeps beside the content changes its time.
            if (!top.SequenceEqual(tree.Top().Select(entry => (entry.Path.Value, entry.Kind))))
            {
                return false;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        var root = Encoding.UTF8.GetBytes(tree.Root);
        return Parallel.For(0, (folders.Length + Stretch - 1) / Stretch, DiskTree.AllCores, (stretch, state) =>
        {
            foreach (var folder in folders.AsSpan()[(stretch * Stretch)..Math.Min(folders.Length, (stretch + 1) * Stretch)])
            {
                if (state.ShouldExitCurrentIteration || !GlancedFolder.IsStill(root, folder, tree.TellsWriting))
                {
                    state.Stop();
                    return;
                }
            }
        }).IsCompleted;
    }

    private static IEnumerable<(string Name, FileKind Kind)> TopOf(IReadOnlyList<FileEntry> entries) => entries
        .Select(entry => entry.Path.Value.IndexOf('/') is > 0 and var slash ? (entry.Path.Value[..slash], FileKind.EmptyFolder) : (entry.Path.Value, entry.Kind))
        .Distinct()
        .OrderBy(name => name.Item1, StringComparer.Ordinal);
}
