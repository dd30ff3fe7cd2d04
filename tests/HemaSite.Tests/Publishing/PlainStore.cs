using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

/// <summary>A store that can only do what every store can.</summary>
public sealed class PlainStore(IFileStore inner) : IFileStore
{
    public int Lanes => inner.Lanes;

    public bool HasFolders => inner.HasFolders;

    public byte[]? Read(string path) => inner.Read(path);

    public Entry Look(string path) => inner.Look(path);

    public void Write(string path, Stream content, PublishedFile file) => inner.Write(path, content, file);

    public void Delete(string path) => inner.Delete(path);

    public IReadOnlyList<string> Names(string folder) => inner.Names(folder);

    public void Dispose() => inner.Dispose();
}
