namespace HemaSite.Settings;

/// <summary>How publish_date and "published: true" work together.</summary>
public enum SchedulingPolicy
{
    /// <summary>A publish_date in the future hides the page, whatever else is written.</summary>
    PublishDate,

    /// <summary>As Grav does: "published: true" switches publish_date and unpublish_date off.</summary>
    Grav,
}
