namespace HemaSite.Search.Indexing;

/// <summary>A file of the index.</summary>
/// <param name="Path">Where it stands below the site's root.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="IsNamedByContent">Whether its path tells what it holds: such a file never changes, others come in its place.</param>
internal sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes, bool IsNamedByContent);
