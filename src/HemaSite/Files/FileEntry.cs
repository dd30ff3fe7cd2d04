namespace HemaSite.Files;

/// <summary>One entry of a tree as its listing shows it, without its bytes.</summary>
public readonly record struct FileEntry(FilePath Path, long Size, FileKind Kind);
