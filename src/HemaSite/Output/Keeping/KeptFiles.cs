using System.Security.Cryptography;

namespace HemaSite.Output.Keeping;

/// <summary>
/// Results of earlier builds in a folder, each under a key that names all that decided about it. A help, never a need: the folder
/// may be deleted at any time, a damaged file counts as absent, and what cannot be written is not kept.
/// </summary>
public sealed class KeptFiles(string folder)
{
    private const int SumLength = SHA256.HashSizeInBytes;

    /// <summary>What was kept under a key, or null.</summary>
    /// <param name="key">Lower-case letters and digits, at least three; an extension may follow.</param>
    public byte[]? Find(string key)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(key));
            return bytes.Length >= SumLength && SHA256.HashData(bytes.AsSpan(SumLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, SumLength))
                ? bytes[SumLength..]
                : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a result: written whole under another name first, so that a build that dies leaves nothing half-made.</summary>
    public void Keep(string key, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(key);
        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.Create(draft))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            Remove(draft);
        }
    }

    // Folders of a few hundred files each stay quick to open on any file system.
    private string PathOf(string key) => Path.Combine(folder, key[..2], key);

    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Swept with the folder.
        }
    }
}
