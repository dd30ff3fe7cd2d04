namespace HemaSite.Publishing.Stores;

/// <summary>What stands at a path of a store.</summary>
public enum Entry
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A file, or anything else that is no folder.</summary>
    File,

    /// <summary>A folder, or a link to one.</summary>
    Folder,
}
