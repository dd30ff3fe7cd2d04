using NodaTime;

namespace HemaSite.Dates;

/// <summary>The numbers of a written date before anyone has asked whether such a day exists.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    /// <summary>Hour, 0 to 23 when it exists.</summary>
    public int Hour { get; init; }

    /// <summary>Minute, 0 to 59 when it exists.</summary>
    public int Minute { get; init; }

    /// <summary>Second, 0 to 59 when it exists.</summary>
    public int Second { get; init; }

    /// <summary>The written distance from UTC; null means the site's zone.</summary>
    public Offset? Offset { get; init; }

    /// <summary>The moment, or null when there is no such day or hour: nothing rolls over. An hour that the zone skips moves forward, of two the earlier counts.</summary>
    public OffsetDateTime? In(DateTimeZone zone)
    {
        if (Year is < 1 or > 9999 || Month is < 1 or > 12 || Day < 1 || Day > CalendarSystem.Iso.GetDaysInMonth(Year, Month)
            || Hour > 23 || Minute > 59 || Second > 59)
        {
            return null;
        }

        var local = new LocalDateTime(Year, Month, Day, Hour, Minute, Second);
        return Offset is { } offset
            ? local.WithOffset(offset).ToInstant().InZone(zone).ToOffsetDateTime()
            : zone.AtLeniently(local).ToOffsetDateTime();
    }
}
