using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Output.Disks;
using HemaSite.Output.Left;
using HemaSite.Output.Manifests;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Output;

/// <summary>
/// The new site while it is written, out of readers' sight. Files that the old site already has with the same bytes are
/// taken over from it. Safe for many threads.
/// </summary>
internal sealed partial class Stage(string folder, string? oldFolder, IReadOnlyDictionary<FilePath, PublishedFile> old, Basis? basis, IDisk disk)
{
    private const int BufferSize = 64 * 1024;

    private readonly Lock gate = new();
    private readonly HashSet<FilePath> folders = [];
    private readonly ConcurrentBag<LeftFile> files = [];
    private readonly ConcurrentBag<FilePath> changed = [];
    private int written;
    private long bytesDone;

    /// <summary>The folder of the stage.</summary>
    public string Folder => folder;

    /// <summary>Files that were not taken over.</summary>
    public int Written => written;

    /// <summary>Bytes of the files so far, taken over or not.</summary>
    public long BytesDone => Interlocked.Read(ref bytesDone);

    /// <summary>Everything written so far, in no order.</summary>
    public IReadOnlyCollection<LeftFile> Files => files;

    /// <summary>The files that were not taken over.</summary>
    public IReadOnlyCollection<FilePath> Changed => changed;

    /// <summary>Adds a file of the site.</summary>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        var file = new PublishedFile(path, bytes.Length, Convert.ToHexStringLower(hash));
        if (basis?.Find(path)?.File == file && Keep(path))
        {
            return;
        }

        var isSame = old.TryGetValue(path, out var before) && before == file && OldHolds(path, bytes);
        Put(path, bytes, isSame);
        Note(file, isSame);
    }

    /// <summary>Adds the manifest, which lists every other file and not itself.</summary>
    public void WriteManifest(Manifest manifest)
    {
        var json = manifest.Json();
        Put(Manifest.Name, json, basis is null && OldHolds(Manifest.Name, json));
    }

    /// <summary>Adds a copy of a file, however large, a block at a time.</summary>
    public void CopyFrom(FilePath path, string sourceFile)
    {
        using var source = disk.OpenRead(sourceFile);
        MakeRoom(path);
        if (old.TryGetValue(path, out var before)
            && CompareWithOld(source, sourceFile, path) is { } same && same == before
            && TryReuse(path))
        {
            Note(same, isSame: true);
            return;
        }

        var target = In(folder, path);
        string hash;
        long size;
        using (var file = disk.Create(target))
        {
            size = Walk(source, sourceFile, out hash, (block, offset) =>
            {
                disk.Write(file, block, offset, target);
                return true;
            });
        }

        Note(new(path, size, hash), isSame: false);
    }

    private void Put(FilePath path, ReadOnlySpan<byte> bytes, bool isSame)
    {
        MakeRoom(path);
        if (isSame && TryReuse(path))
        {
            return;
        }

        var target = In(folder, path);
        using var file = disk.Create(target);
        disk.Write(file, bytes, 0, target);
    }

    private void Note(PublishedFile file, bool isSame)
    {
        files.Add(new(file, NotesTimes ? disk.Measure(In(folder, file.Path)).Stamp : 0));
        if (!isSame)
        {
            changed.Add(file.Path);
        }

        Interlocked.Add(ref bytesDone, file.Size);
        Interlocked.Add(ref written, isSame ? 0 : 1);
    }

    private void MakeFolder(FilePath path)
    {
        if (!path.IsRoot && !HasFolder(path))
        {
            MakeFolder(path.Parent);
            Clear(path, DiskEntry.File);
            disk.CreateFolder(In(folder, path));
            lock (gate)
            {
                folders.Add(path);
            }
        }
    }

    private bool HasFolder(FilePath path)
    {
        lock (gate)
        {
            return folders.Contains(path);
        }
    }

    // The old site is a help, not a need: whatever is wrong with it, the file is written anew.
    private bool TryReuse(FilePath path)
    {
        try
        {
            disk.Reuse(In(oldFolder!, path), In(folder, path));
            return true;
        }
        catch (OutputException)
        {
            disk.Remove(In(folder, path)); // a half-made copy
            return false;
        }
    }

    // The manifest is only believed when it says "different": somebody may have touched the published file itself.
    private bool OldHolds(FilePath path, ReadOnlySpan<byte> bytes)
    {
        if (oldFolder is null)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var name = In(oldFolder, path);
            using var file = disk.OpenRead(name);
            for (var done = 0; ;)
            {
                var count = disk.Read(file, buffer, done, name);
                if (count == 0 || !bytes[done..].StartsWith(buffer.AsSpan(0, count)))
                {
                    return count == 0 && done == bytes.Length;
                }

                done += count;
            }
        }
        catch (OutputException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The source as a published file when the old output holds the very same bytes, else null.
    private PublishedFile? CompareWithOld(SafeFileHandle source, string sourceFile, FilePath path)
    {
        var name = In(oldFolder!, path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var file = disk.OpenRead(name);
            var isSame = true;
            var size = Walk(source, sourceFile, out var hash, (block, offset) =>
                isSame = disk.Read(file, buffer.AsSpan(0, block.Length), offset, name) == block.Length
                    && block.SequenceEqual(buffer.AsSpan(0, block.Length)));
            return isSame && disk.Read(file, buffer.AsSpan(0, 1), size, name) == 0 ? new(path, size, hash) : null;
        }
        catch (OutputException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private delegate bool BlockAction(ReadOnlySpan<byte> block, long offset);

    // Hands out a file block by block until an action says no; returns the bytes seen.
    private long Walk(SafeFileHandle source, string name, out string hash, BlockAction action)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var offset = 0L;
            for (int count; (count = disk.Read(source, buffer.AsSpan(0, BufferSize), offset, name)) > 0; offset += count)
            {
                sum.AppendData(buffer, 0, count);
                if (!action(buffer.AsSpan(0, count), offset))
                {
                    break;
                }
            }

            hash = Convert.ToHexStringLower(sum.GetHashAndReset());
            return offset;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string In(string root, FilePath path) => $"{root}{Path.DirectorySeparatorChar}{path.Value}";
}
