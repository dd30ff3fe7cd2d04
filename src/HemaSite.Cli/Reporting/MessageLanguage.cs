namespace HemaSite.Cli.Reporting;

/// <summary>Chooses the language of messages: what was asked for, else the site's, else the environment's, else English.</summary>
internal static class MessageLanguage
{
    /// <summary>kk, ru or en.</summary>
    public static string Choose(string? asked, string? ofSite) => asked ?? ofSite ?? FromEnvironment();

    /// <summary>What --messages says, when the command line as a whole could not be understood.</summary>
    public static string? AskedIn(string[] arguments)
    {
        var asked = arguments.SkipWhile(word => word.Split('=')[0] != "--messages").Take(2).SelectMany(word => word.Split('=')).ElementAtOrDefault(1);
        return asked is "kk" or "ru" or "en" ? asked : null;
    }

    /// <summary>The language that LC_ALL, LC_MESSAGES or LANG names, if it is one of ours.</summary>
    public static string FromEnvironment()
    {
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: >= 2 } value)
            {
                return value[..2] is "kk" or "ru" ? value[..2] : "en";
            }
        }

        return "en";
    }
}
