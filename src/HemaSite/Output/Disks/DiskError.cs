namespace HemaSite.Output.Disks;

/// <summary>Turns the machine's error numbers and .NET's exceptions into our reasons.</summary>
public static class DiskError
{
    internal const int Interrupted = 4;

    internal const int WouldBlock = 11;
    internal const int Exists = 17;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>Whether the machine, not a bug of ours, raised the exception.</summary>
    public static bool IsMachine(Exception error) => error is IOException or UnauthorizedAccessException;

    /// <summary>The failure of a .NET call.</summary>
    public static OutputException Of(Exception error, DiskOperation operation, string path) =>
        new(ReasonOf(error), operation, path, error);

    /// <summary>The failure of a system call.</summary>
    public static OutputException Of(int number, DiskOperation operation, string path) =>
        new(ReasonOf(number), operation, path, new IOException($"errno {number}", number));

    /// <summary>Whether a call failed only because this file system or kernel lacks it.</summary>
    public static bool IsUnsupported(int number) => number is 1 or 18 or 22 or 31 or 38 or 95; // EPERM EXDEV EINVAL EMLINK ENOSYS EOPNOTSUPP

    private static OutputFailure ReasonOf(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => OutputFailure.Vanished,
        PathTooLongException => OutputFailure.PathTooLong,
        UnauthorizedAccessException => OutputFailure.NoPermission,
        { HResult: WindowsDiskFull or WindowsHandleDiskFull } => OutputFailure.DiskFull,
        { HResult: WindowsSharing } => OutputFailure.FolderBusy,
        _ => ReasonOf(error.HResult),
    };

    // Linux numbers; on Unix .NET hands them through as the HResult.
    private static OutputFailure ReasonOf(int number) => number switch
    {
        28 or 122 => OutputFailure.DiskFull, // ENOSPC EDQUOT
        1 or 13 => OutputFailure.NoPermission, // EPERM EACCES
        30 => OutputFailure.ReadOnly, // EROFS
        23 or 24 => OutputFailure.TooManyOpenFiles, // ENFILE EMFILE
        36 => OutputFailure.PathTooLong, // ENAMETOOLONG
        16 => OutputFailure.FolderBusy, // EBUSY
        2 or 20 => OutputFailure.Vanished, // ENOENT ENOTDIR
        _ => OutputFailure.DiskFailure,
    };
}
