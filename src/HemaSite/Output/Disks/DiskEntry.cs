namespace HemaSite.Output.Disks;

/// <summary>What stands at a path of the disk; links are not followed.</summary>
public enum DiskEntry
{
    /// <summary>No such entry.</summary>
    Nothing,

    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, socket or device.</summary>
    Special,
}
