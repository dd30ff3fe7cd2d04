namespace HemaSite.Cli.Machines;

/// <summary>Reads which language of messages a site wishes before its settings are read, or where they cannot be.</summary>
internal static class SiteLanguage
{
    private const string Key = "messages:";
    private const long Longest = 1 << 20;

    /// <summary>kk, ru or en as the settings say in a line of its own; null when they do not. Only a plain file is opened.</summary>
    public static string? In(string folder)
    {
        try
        {
            // Beside Grav's own settings ours stand in theirs.
            var settings = new DirectoryInfo(Path.Combine(folder, Directory.Exists(Path.Combine(folder, "content")) ? "content" : "config"));
            var file = new FileInfo(Path.Combine(settings.FullName, "site.yaml"));
            return settings.LinkTarget is null && file is { Exists: true, LinkTarget: null, Length: > 0 and <= Longest } ? LanguageIn(File.ReadLines(file.FullName)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What is wrong with the file is told by those who need all of it.
            return null;
        }
    }

    /// <summary>The same for the site that a command line names, or for the current folder.</summary>
    public static string? Of(IEnumerable<string> arguments) => arguments.Append(".").Select(In).FirstOrDefault(language => language is not null);

    private static string? LanguageIn(IEnumerable<string> lines)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal));
        var value = line?[Key.Length..].Split('#')[0].Trim().Trim('\'', '"');
        return value is "kk" or "ru" or "en" ? value : null;
    }
}
