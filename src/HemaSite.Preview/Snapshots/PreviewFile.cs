using HemaSite.Files;

namespace HemaSite.Preview.Snapshots;

/// <summary>What one address answers: bytes that were made, or a file of the site as it lies on disk.</summary>
/// <param name="Bytes">The bytes; null for a file that is read when somebody asks for it.</param>
/// <param name="Source">The file of the site, when there are no bytes.</param>
internal readonly record struct PreviewFile(byte[]? Bytes, FilePath Source);
