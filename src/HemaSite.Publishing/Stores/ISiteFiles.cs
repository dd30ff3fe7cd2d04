using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>The bytes of a site that is to be published. Safe for many threads.</summary>
public interface ISiteFiles
{
    /// <summary>Opens a file of the site.</summary>
    /// <exception cref="PublishException">The file is not what its manifest says.</exception>
    Stream Open(PublishedFile file);
}
