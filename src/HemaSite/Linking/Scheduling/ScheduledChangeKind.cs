namespace HemaSite.Linking.Scheduling;

/// <summary>What a date does to a page.</summary>
public enum ScheduledChangeKind
{
    /// <summary>It appears (publish_date).</summary>
    Appears,

    /// <summary>It is taken from readers (unpublish_date).</summary>
    Expires,

    /// <summary>The front page announces it no longer (urgent_until).</summary>
    IsNoLongerUrgent,
}
