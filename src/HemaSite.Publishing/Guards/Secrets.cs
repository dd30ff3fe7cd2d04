using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Guards;

/// <summary>
/// Where keys and passwords come from: the environment, or a file that only its owner can read. They go from here to the library
/// that logs in and nowhere else.
/// </summary>
/// <param name="Variable">Asks for a variable of the environment.</param>
public sealed record Secrets(Func<string, string?> Variable)
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>A variable that is set and not empty; else null.</summary>
    public string? Find(string name) => Variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A path as it is written in settings; "~/" is the user's own folder.</summary>
    public string PathOf(string written) => written.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(Find("HOME") ?? "/", written[2..]) : written;

    /// <summary>The text of a key file.</summary>
    /// <exception cref="PublishException">Others may read it.</exception>
    /// <exception cref="IOException">It is not there.</exception>
    public string ReadFile(string path)
    {
        var full = PathOf(path);
        if (!File.Exists(full))
        {
            throw new FileNotFoundException(null, full);
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(full) & Others) != 0)
        {
            throw new PublishException(PublishingRules.OpenKeyFile, full);
        }

        return File.ReadAllText(full);
    }
}
