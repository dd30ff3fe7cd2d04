using System.Reflection;

namespace HemaSite.Files;

/// <summary>The files built into an assembly below a prefix: the default theme travels inside the executable.</summary>
public sealed class EmbeddedTree(Assembly assembly, string prefix) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => new FileEntry(new(name.Replace('\\', '/')[prefix.Length..]), 0, FileKind.Regular))
            .OrderBy(entry => entry.Path),
    ];

    /// <inheritdoc/>
    public byte[] Read(FilePath path)
    {
        var name = assembly.GetManifestResourceNames().First(other => other.Replace('\\', '/') == prefix + path.Value);
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
