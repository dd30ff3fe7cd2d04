namespace HemaSite.Diagnostics;

/// <summary>How much a complaint weighs.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The site is built; a reader may miss something.</summary>
    Warning,

    /// <summary>The site is not published.</summary>
    Error,
}
