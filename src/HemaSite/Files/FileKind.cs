namespace HemaSite.Files;

/// <summary>What stands at a path.</summary>
public enum FileKind
{
    /// <summary>An ordinary file.</summary>
    Regular,

    /// <summary>A folder that holds nothing.</summary>
    EmptyFolder,

    /// <summary>A symbolic link, never followed.</summary>
    Link,

    /// <summary>A pipe, socket or device, never opened.</summary>
    Special,
}
