namespace HemaSite.Languages.Phrases;

/// <summary>What can be wrong with a phrase when the books of several languages are compared.</summary>
public enum PhraseFault
{
    /// <summary>Another language has the key, this one does not.</summary>
    MissingKey,

    /// <summary>A counted phrase lacks forms that its language needs; a plain text that is counted elsewhere lacks them all.</summary>
    MissingForms,

    /// <summary>A counted phrase has forms that its language does not know.</summary>
    ForeignForms,

    /// <summary>The phrase lacks gaps that it has in another language.</summary>
    MissingPlaceholders,
}
