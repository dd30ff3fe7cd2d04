namespace HemaSite.Cli.Reporting;

/// <summary>Chooses the language of messages: what was asked for, else the site's, else the environment's, else English.</summary>
internal static class MessageLanguage
{
    /// <summary>kk, ru or en.</summary>
    public static string Choose(string? asked, string? ofSite) => asked ?? ofSite ?? FromEnvironment();

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
