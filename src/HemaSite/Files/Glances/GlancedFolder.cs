using HemaSite.Files.Kept;

namespace HemaSite.Files.Glances;

/// <summary>One folder of a glance: when its names last changed, and its files with their lengths and stamps.</summary>
/// <param name="path">The folder.</param>
internal sealed class GlancedFolder(string path)
{
    private readonly List<FileEntry> files = [];

    /// <summary>When it was changed, in ticks since 1970; 0 when nobody knows.</summary>
    public long Changed { get; private set; }

    /// <summary>The folders in which something was listed, and those above them, the root first.</summary>
    public static IReadOnlyList<GlancedFolder> In(IEnumerable<FileEntry> entries)
    {
        var all = new List<GlancedFolder>();
        var byPath = new Dictionary<string, GlancedFolder>().GetAlternateLookup<ReadOnlySpan<char>>();
        GlancedFolder Of(ReadOnlySpan<char> path)
        {
            if (!byPath.TryGetValue(path, out var folder))
            {
                if (path.Length > 0)
                {
                    Of(FilePath.Above(path));
                }

                byPath[path] = folder = new(path.ToString());
                all.Add(folder);
            }

            return folder;
        }

        Of("");
        foreach (var entry in entries)
        {
            var folder = Of(FilePath.Above(entry.Path.Value));
            if (entry.Kind == FileKind.Regular)
            {
                folder.files.Add(entry);
            }
            else if (entry.Kind == FileKind.EmptyFolder)
            {
                Of(entry.Path.Value);
            }
        }

        return all;
    }

    /// <summary>Asks the machine when it was changed.</summary>
    public void Look(DiskTree tree) =>
        Changed = UnixFacts.Look(tree.Root, path, asWritten: false) is (FileKind.EmptyFolder, _, var changed) ? changed : 0;

    /// <summary>Packs it.</summary>
    public void Write(ByteWriter to)
    {
        to.Write(path);
        to.Write(Changed);
        to.Write(files, file =>
        {
            to.Write(file.Path.Name);
            to.Write(file.Size);
            to.Write(file.Stamp);
        });
    }

    /// <summary>Whether a packed folder and its files are as they were.</summary>
    /// <param name="root">The root of the tree in UTF-8.</param>
    /// <param name="packed">What <see cref="Write"/> wrote.</param>
    /// <param name="asWritten">By which time files are told apart, as <see cref="DiskTree.TellsWriting"/> says.</param>
    public static bool IsStill(ReadOnlySpan<byte> root, ReadOnlyMemory<byte> packed, bool asWritten)
    {
        Span<byte> path = stackalloc byte[UnixFacts.LongestPath];
        var from = new ByteReader(packed);
        var folder = from.Bytes().Span;
        if (root.Length + folder.Length + 2 > path.Length)
        {
            return false;
        }

        root.CopyTo(path);
        var length = root.Length;
        if (!folder.IsEmpty)
        {
            length = Append(path, length, folder);
        }

        var changed = from.Long();
        if (!folder.IsEmpty && UnixFacts.Look(path[..(length + 1)], asWritten) != (FileKind.EmptyFolder, 0, changed))
        {
            return false;
        }

        for (var count = from.Int(); count > 0; count--)
        {
            var name = from.Bytes().Span;
            var (size, stamp) = (from.Long(), from.Long());
            if (length + name.Length + 2 > path.Length
                || UnixFacts.Look(path[..(Append(path, length, name) + 1)], asWritten) is not (FileKind.Regular, var bytes, var time)
                || bytes != size || (stamp != 0 && time != stamp))
            {
                return false;
            }
        }

        return true;
    }

    private static int Append(Span<byte> path, int length, ReadOnlySpan<byte> name)
    {
        path[length] = (byte)'/';
        name.CopyTo(path[(length + 1)..]);
        length += name.Length + 1;
        path[length] = 0;
        return length;
    }
}
