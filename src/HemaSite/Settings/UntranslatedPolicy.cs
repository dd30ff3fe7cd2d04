namespace HemaSite.Settings;

/// <summary>What readers of a language find where a page was not translated into it.</summary>
public enum UntranslatedPolicy
{
    /// <summary>Nothing: the page is listed only in its own language.</summary>
    Hide,

    /// <summary>A page with the title, a notice and a link to the original, kept out of search engines.</summary>
    Stub,
}
