using System.Reflection;

namespace HemaSite.Files;

/// <summary>The files built into an assembly below a prefix: the default theme travels inside the executable.</summary>
public sealed class EmbeddedTree(Assembly assembly, string prefix) : IFileTree
{
    // The runtime spells every name out anew each time it is asked for them, so they are asked for once.
    private readonly Dictionary<FilePath, string> names = assembly.GetManifestResourceNames()
        .Select(name => (Name: name, Path: name.Replace('\\', '/')))
        .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(resource => new FilePath(resource.Path[prefix.Length..]), resource => resource.Name);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List() => [.. names.Keys.Order().Select(path => new FileEntry(path, 0, FileKind.Regular))];

    /// <inheritdoc/>
    public byte[] Read(FilePath path)
    {
        using var stream = assembly.GetManifestResourceStream(names[path])!;
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }
}
