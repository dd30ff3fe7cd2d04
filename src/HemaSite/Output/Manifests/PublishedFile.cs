using HemaSite.Files;

namespace HemaSite.Output.Manifests;

/// <summary>One file of a published site: its size in bytes and the SHA-256 of its bytes in lower-case hex.</summary>
public sealed record PublishedFile(FilePath Path, long Size, string Sha256);
