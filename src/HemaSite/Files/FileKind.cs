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

    /// <summary>A name that no path can hold: with a backslash, or of bytes that are no text; U+FFFD stands for what is wrong.</summary>
    Unnameable,
}
