namespace HemaSite.Pages;

/// <summary>Whether readers can see a page now.</summary>
public enum PageStatus
{
    /// <summary>On the site.</summary>
    Published,

    /// <summary>"published: false" is written.</summary>
    Draft,

    /// <summary>Its publish_date is still to come.</summary>
    Scheduled,

    /// <summary>Its unpublish_date has passed.</summary>
    Expired,
}
