using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Benchmarks;

/// <summary>
/// What no generator can do without: reading every file of a site and writing as many files of the same sizes, without a thought between.
/// Built as native code like the program it is compared with, and on all cores too.
/// </summary>
public static class Floor
{
    /// <summary>Reads a folder and writes files of given sizes into another.</summary>
    /// <param name="input">The site's folder.</param>
    /// <param name="sizes">A file of lines "size path", as the finished site has them.</param>
    /// <param name="output">Where to write.</param>
    public static void Run(string input, string sizes, string output)
    {
        ForEachInput(input, static _ => { });
        var lines = File.ReadAllLines(sizes);
        var files = Array.ConvertAll(lines, line => line.Split(' ', 2));
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(output, file[1]))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        var junk = new byte[files.Max(file => int.Parse(file[0], CultureInfo.InvariantCulture))];
        Random.Shared.NextBytes(junk);
        Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(Path.Combine(output, file[1]), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, junk.AsSpan(0, int.Parse(file[0], CultureInfo.InvariantCulture)), 0);
        });
    }

    /// <summary>Reads every file of a folder and works out its checksum; returns how many there are.</summary>
    public static int Hash(string input)
    {
        var count = 0;
        ForEachInput(input, bytes =>
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes, hash);
            Interlocked.Increment(ref count);
        });
        return count;
    }

    private delegate void Look(ReadOnlySpan<byte> bytes);

    private static void ForEachInput(string input, Look look) => Parallel.ForEach(
        Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories),
        () => new byte[1 << 20],
        (file, _, buffer) =>
        {
            using var handle = File.OpenHandle(file);
            look(Read(handle, ref buffer));
            return buffer;
        },
        _ => { });

    private static ReadOnlySpan<byte> Read(SafeFileHandle handle, ref byte[] buffer)
    {
        var length = (int)RandomAccess.GetLength(handle);
        if (length > buffer.Length)
        {
            buffer = new byte[length];
        }

        var done = 0;
        for (int count; done < length && (count = RandomAccess.Read(handle, buffer.AsSpan(done, length - done), done)) > 0;)
        {
            done += count;
        }

        return buffer.AsSpan(0, done);
    }
}
