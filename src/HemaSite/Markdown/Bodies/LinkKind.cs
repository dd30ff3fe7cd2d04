namespace HemaSite.Markdown.Bodies;

/// <summary>What an address turned out to be.</summary>
public enum LinkKind
{
    /// <summary>A page of the site.</summary>
    Page,

    /// <summary>A file of the site.</summary>
    File,

    /// <summary>A place on the same page.</summary>
    Anchor,

    /// <summary>Another site.</summary>
    External,

    /// <summary>A mail address or telephone number.</summary>
    Mail,

    /// <summary>Nothing there.</summary>
    Missing,

    /// <summary>Not allowed.</summary>
    Refused,
}
