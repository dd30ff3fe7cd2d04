using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Folders;

/// <summary>A site as a build left it in a folder, with its manifest.</summary>
public sealed class BuiltSite : ISiteFiles
{
    private readonly string folder;

    private BuiltSite(string folder, Manifest manifest) => (this.folder, Manifest) = (folder, manifest);

    /// <summary>The list of its files.</summary>
    public Manifest Manifest { get; }

    /// <summary>Opens a built site.</summary>
    /// <exception cref="PublishException">No build left a site there.</exception>
    public static BuiltSite Open(string folder)
    {
        var path = Path.Combine(folder, Manifest.Name.Value);
        return File.Exists(path) && Manifest.Read(File.ReadAllBytes(path)) is { Files.Length: > 0 } manifest
            ? new(folder, manifest)
            : throw new PublishException(PublishingRules.NotBuilt, folder);
    }

    /// <inheritdoc/>
    public Stream Open(PublishedFile file)
    {
        try
        {
            var stream = new FileStream(PathOf(file.Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (stream.Length == file.Size)
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PublishException(PublishingRules.ChangedMeanwhile, gone, file.Path.Value);
        }

        throw new PublishException(PublishingRules.ChangedMeanwhile, file.Path.Value);
    }

    /// <summary>The bytes of one file.</summary>
    public byte[] Read(FilePath path) => File.ReadAllBytes(PathOf(path));

    private string PathOf(FilePath path) => Path.Combine(folder, path.Value);
}
