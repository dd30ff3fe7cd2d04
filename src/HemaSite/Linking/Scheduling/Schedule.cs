using System.Collections.Immutable;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Linking.Scheduling;

/// <summary>What the dates of the pages will change by themselves: each moment asks for a build.</summary>
public static class Schedule
{
    /// <summary>The changes after a moment, the next one first.</summary>
    public static ImmutableArray<ScheduledChange> After(Site site, Instant now)
    {
        var changes = new List<ScheduledChange>();
        foreach (var page in site.HeldBack)
        {
            if (page.Status == PageStatus.Scheduled && page.From?.ToInstant() is { } date && date > now && !(page.Until?.ToInstant() <= date))
            {
                changes.Add(new(date, page, ScheduledChangeKind.Appears));
            }
        }

        // A page that will appear may also have its end written; it counts once the page is there.
        foreach (var page in site.Pages.Where(page => page is { IsStub: false, Status: PageStatus.Published }))
        {
            Add(page.Until, ScheduledChangeKind.Expires, page);
            if (page.IsUrgent)
            {
                Add(page.UrgentUntil, ScheduledChangeKind.IsNoLongerUrgent, page);
            }
        }

        return [.. changes.OrderBy(change => change.At).ThenBy(change => change.Page.Url, StringComparer.Ordinal)];

        void Add(OffsetDateTime? end, ScheduledChangeKind kind, ContentPage page)
        {
            if (end?.ToInstant() is { } at && at > now)
            {
                changes.Add(new(at, page, kind));
            }
        }
    }
}
