using HemaSite.Files.Kept;

namespace HemaSite.Output.Keeping;

/// <summary>
/// Results of earlier builds in a folder, each under a key that names all that decided about it. A help, never a need: the folder
/// may be deleted at any time, a damaged file counts as absent, and what cannot be written is not kept.
/// </summary>
public sealed class KeptFiles(string folder)
{
    private const int Format = 2;

    /// <summary>What was kept under a key, or null.</summary>
    /// <param name="key">Lower-case letters and digits, at least three; an extension may follow.</param>
    public byte[]? Find(string key) => CheckedFile.Read(PathOf(key), Format)?.ToArray();

    /// <summary>Keeps a result.</summary>
    public void Keep(string key, byte[] bytes) => CheckedFile.Write(PathOf(key), Format, bytes);

    // Folders of a few hundred files each stay quick to open on any file system.
    private string PathOf(string key) => Path.Combine(folder, key[..2], key);
}
