namespace HemaSite.BrowserTests;

/// <summary>How a reader sees the site: the colours of the system and what was chosen in the panel.</summary>
public enum Look
{
    /// <summary>Light colours.</summary>
    Light,

    /// <summary>Dark colours of the system.</summary>
    Dark,

    /// <summary>The version for the visually impaired at its strongest.</summary>
    Special,

    /// <summary>The same in white letters on black.</summary>
    Night,
}
