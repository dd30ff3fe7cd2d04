using HemaSite.Files;

namespace HemaSite.Cli.Commands;

/// <summary>The author's own folder on the disk, into which commands put new files and, in a folder of its own, what is built.</summary>
internal sealed class SiteFolder(string root)
{
    /// <summary>Where a site is built when nobody says otherwise.</summary>
    public static string OutputOf(string site) => Path.Combine(site, "public");

    /// <summary>The files of a site, without what was built from them.</summary>
    public static DiskTree TreeOf(string site) => new(site, exclude: OutputOf(site));

    /// <summary>Whether the folder holds nothing, or is not there yet. A fresh .git counts as nothing.</summary>
    public bool IsEmpty =>
        !File.Exists(root) && (!Directory.Exists(root) || Directory.EnumerateFileSystemEntries(root).All(entry => Path.GetFileName(entry) == ".git"));

    /// <summary>Writes a file that must not be there yet, with the folders above it.</summary>
    /// <exception cref="IOException">The file is there already, or the disk refuses.</exception>
    public void Add(FilePath path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(root, path.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        file.Write(bytes);
    }

    /// <summary>Puts a newer text in the place of a file, whole or not at all; who may read and write it stays as it was.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written into.</exception>
    public void Replace(FilePath path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(root, path.Value);
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.Copy(target, beside);
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
