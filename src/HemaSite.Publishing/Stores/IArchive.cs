using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>A store that can copy files on the spot, so that what is overwritten can be brought back without sending it again.</summary>
public interface IArchive : IFileStore
{
    /// <summary>Copies a file within the store; false when there is none.</summary>
    bool TryCopy(string from, string to, PublishedFile file);
}
