namespace HemaSite.Output.Disks;

/// <summary>Why the output could not be put on disk.</summary>
public enum OutputFailure
{
    /// <summary>Any other refusal of the machine, such as a broken disk.</summary>
    DiskFailure,

    /// <summary>No room left, or the user's quota is used up.</summary>
    DiskFull,

    /// <summary>The user may not do this.</summary>
    NoPermission,

    /// <summary>The file system takes no writes.</summary>
    ReadOnly,

    /// <summary>The process or the system has too many files open.</summary>
    TooManyOpenFiles,

    /// <summary>A name over 255 bytes, or a path over the limit.</summary>
    PathTooLong,

    /// <summary>A mount point or a folder that the system holds in place.</summary>
    FolderBusy,

    /// <summary>A file or folder was taken away meanwhile.</summary>
    Vanished,

    /// <summary>Another build holds the lock.</summary>
    BuildInProgress,

    /// <summary>The target holds files without our manifest.</summary>
    NotOurs,

    /// <summary>The target is a file, a device or a link that leads nowhere.</summary>
    NotFolder,

    /// <summary>The target is, or holds, a folder the build reads from.</summary>
    HoldsSource,
}
