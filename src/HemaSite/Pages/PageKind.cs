namespace HemaSite.Pages;

/// <summary>What a page of content is for.</summary>
public enum PageKind
{
    /// <summary>The front page of a language.</summary>
    Home,

    /// <summary>A news post: it has a date and stands in lists and feeds.</summary>
    Post,

    /// <summary>A page that lists posts.</summary>
    List,

    /// <summary>A chapter with a side navigation.</summary>
    Section,

    /// <summary>Any other page.</summary>
    Page,
}
