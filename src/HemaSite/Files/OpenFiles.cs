using System.Runtime.InteropServices;

namespace HemaSite.Files;

/// <summary>How many files the machine lets us have open at once.</summary>
internal static partial class OpenFiles
{
    /// <summary>EMFILE of Linux: this process has as many files open as it may.</summary>
    public const int TooMany = 24;

    private const int Limit = 7; // RLIMIT_NOFILE
    private const ulong Few = 64;

    /// <summary>Whether they are so few that a program and its libraries may not start.</summary>
    public static bool AreFew => OperatingSystem.IsLinux() && GetLimit(Limit, out var limit) == 0 && limit.Most < Few;

    /// <summary>What is thrown when one more cannot be opened.</summary>
    public static IOException Exhausted(string path) => new($"too many open files: '{path}'", TooMany);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int GetLimit(int resource, out Range limit);

    private struct Range
    {
        public ulong Most;
        public ulong Highest;
    }
}
