using NodaTime;

namespace HemaSite.Pages;

/// <summary>What a build shows beyond the published pages, and the moment it is made for.</summary>
public sealed record Visibility(Instant Now, bool ShowsDrafts = false, bool ShowsFuture = false)
{
    /// <summary>Whether pages of a status are on the site that is built.</summary>
    public bool Shows(PageStatus status) => status switch
    {
        PageStatus.Published => true,
        PageStatus.Draft => ShowsDrafts,
        PageStatus.Scheduled => ShowsFuture,
        _ => false,
    };
}
