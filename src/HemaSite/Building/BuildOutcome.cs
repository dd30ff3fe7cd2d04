namespace HemaSite.Building;

/// <summary>How a build ended, as far as the site itself is concerned.</summary>
public enum BuildOutcome
{
    /// <summary>The site may be published.</summary>
    Ok,

    /// <summary>The content has errors, or warnings in a strict build.</summary>
    ContentErrors,

    /// <summary>The settings or the theme cannot be used.</summary>
    SettingsErrors,
}
