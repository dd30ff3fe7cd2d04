namespace HemaSite.Files;

/// <summary>A readable tree of files; the only source of bytes for a build.</summary>
public interface IFileTree
{
    /// <summary>Every entry of the tree except plain folders, ordered by path. Links are listed, not followed.</summary>
    IReadOnlyList<FileEntry> List();

    /// <summary>The bytes of one listed file.</summary>
    /// <exception cref="IOException">The machine could not read it.</exception>
    byte[] Read(FilePath path);
}
