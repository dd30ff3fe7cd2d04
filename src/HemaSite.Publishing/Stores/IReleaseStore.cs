namespace HemaSite.Publishing.Stores;

/// <summary>A place that can hold several whole releases of a site and lead readers to one of them in a single step.</summary>
public interface IReleaseStore : IFileStore
{
    /// <summary>Whether sending is slow enough that a broken-off publication is gone on with; else it is begun anew.</summary>
    bool Remembers { get; }

    /// <summary>Keeps others from publishing to the same place until it is given back.</summary>
    IDisposable Lock();

    /// <summary>Copies a folder with everything in it, foreign files too, without sending bytes where possible; false when it cannot.</summary>
    bool TryClone(string from, string to);

    /// <summary>Makes an empty folder.</summary>
    void MakeFolder(string folder);

    /// <summary>Gives a folder another name that nothing bears.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Removes a folder with everything in it; nothing there is fine.</summary>
    void DeleteFolder(string folder);

    /// <summary>Where a link leads; null when there is no link.</summary>
    string? ReadLink(string link);

    /// <summary>Lets a link lead elsewhere, in one step that readers cannot fall into.</summary>
    void PointLink(string link, string target);

    /// <summary>Waits until everything written is on the device, where that can be asked.</summary>
    void Settle();
}
