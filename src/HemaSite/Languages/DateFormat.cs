using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace HemaSite.Languages;

/// <summary>
/// Writes dates the way Kazakh, Russian and English readers expect them; any other language gets ISO 8601.
/// Parts that must not be torn apart at a line end are joined by U+00A0, chosen over CLDR's U+202F which older fonts lack.
/// </summary>
[SuppressMessage("Naming", "CA1720", Justification = "Long and Short are lengths of a date here, as CLDR calls them.")]
public static class DateFormat
{
    private const string Nbsp = "\u00A0";

    /// <summary>The byline: "2022 жылғы 12 сәуір", "12 апреля 2022 г.", "12 April 2022".</summary>
    public static string Long(LocalDate date, Language language) => language.Code switch
    {
        "kk" => $"{date.Year}{Nbsp}жылғы {DayMonth(date, language)}",
        "ru" => $"{DayMonth(date, language)} {date.Year}{Nbsp}г.",
        "en" => $"{DayMonth(date, language)} {date.Year}",
        _ => Iso(date),
    };

    /// <summary>Where room is scarce: "2022 ж. 12 сәу.", "12 апр. 2022 г.", "12 Apr 2022".</summary>
    public static string Medium(LocalDate date, Language language)
    {
        var month = CalendarWords.For(language).ShortMonths[date.Month - 1];
        return language.Code switch
        {
            "kk" => $"{date.Year}{Nbsp}ж. {date.Day}{Nbsp}{month}",
            "ru" => $"{date.Day}{Nbsp}{month} {date.Year}{Nbsp}г.",
            "en" => $"{date.Day} {month} {date.Year}",
            _ => Iso(date),
        };
    }

    /// <summary>Digits only: "12.04.2022"; ISO in English, where 12/04 reads as two different days.</summary>
    public static string Short(LocalDate date, Language language) => language.Code switch
    {
        "kk" or "ru" => $"{date.Day:D2}.{date.Month:D2}.{date.Year:D4}",
        _ => Iso(date),
    };

    /// <summary>The heading of a month's archive: "2022 жылғы сәуір", "Апрель 2022", "April 2022"; only year and month are read.</summary>
    public static string MonthYear(LocalDate date, Language language)
    {
        var month = CalendarWords.For(language).Months[date.Month - 1];
        return language.Code switch
        {
            "kk" => $"{date.Year}{Nbsp}жылғы {month}",
            "ru" or "en" => $"{month} {date.Year}",
            _ => $"{date.Year:D4}-{date.Month:D2}",
        };
    }

    /// <summary>The heading of a year's archive: "2022 жыл", "2022 год", "2022".</summary>
    public static string YearHeading(int year, Language language) => language.Code switch
    {
        "kk" => $"{year}{Nbsp}жыл",
        "ru" => $"{year}{Nbsp}год",
        _ => $"{year}",
    };

    /// <summary>The long date with its weekday: "2022 жылғы 12 сәуір, сейсенбі", "вторник, 12 апреля 2022 г.".</summary>
    public static string WeekdayLong(LocalDate date, Language language)
    {
        var weekday = CalendarWords.For(language).Weekdays[(int)date.DayOfWeek - 1];
        return language.Code switch
        {
            "kk" => $"{Long(date, language)}, {weekday}",
            "ru" or "en" => $"{weekday}, {Long(date, language)}",
            _ => Iso(date),
        };
    }

    /// <summary>A day of a known year: "12 сәуір", "12 апреля", "12 April"; "04-12" in other languages.</summary>
    public static string DayMonth(LocalDate date, Language language)
    {
        var month = CalendarWords.For(language).MonthsInDates[date.Month - 1];
        return language.Code switch
        {
            "kk" or "ru" => $"{date.Day}{Nbsp}{month}",
            "en" => $"{date.Day} {month}",
            _ => $"{date.Month:D2}-{date.Day:D2}",
        };
    }

    /// <summary>
    /// From one day to another, both included, naming month and year once where they agree: "2022 жылғы 12–15 сәуір",
    /// "12 апреля – 2 мая 2022 г.". Days given in the wrong order are swapped; one and the same day is a long date.
    /// </summary>
    public static string Range(LocalDate first, LocalDate last, Language language)
    {
        if (first > last)
        {
            (first, last) = (last, first);
        }

        if (first == last)
        {
            return Long(first, language);
        }

        if (first.Year != last.Year || language.Code is not ("kk" or "ru" or "en"))
        {
            return $"{Long(first, language)} – {Long(last, language)}";
        }

        var opening = first.Month == last.Month ? $"{first.Day}–" : $"{DayMonth(first, language)} – ";
        return language.Code == "kk"
            ? $"{first.Year}{Nbsp}жылғы {opening}{DayMonth(last, language)}"
            : opening + Long(last, language);
    }

    /// <summary>Hours and minutes of the 24-hour clock, alike in all languages: "09:05".</summary>
    public static string Time(LocalTime time) => $"{time.Hour:D2}:{time.Minute:D2}";

    /// <summary>ISO 8601: "2022-04-12".</summary>
    public static string Iso(LocalDate date) => $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}";

    /// <summary>ISO 8601 to the second with the offset, as the time element, Atom and JSON-LD want it: "2022-04-12T10:00:00+06:00".</summary>
    public static string Iso(OffsetDateTime moment)
    {
        var minutes = MinutesOf(moment.Offset);
        return $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2}T{moment.Hour:D2}:{moment.Minute:D2}:{moment.Second:D2}{SignOf(moment.Offset)}{minutes / 60:D2}:{minutes % 60:D2}";
    }

    /// <summary>RFC 822 with a four-digit year, as RSS wants it, in English whatever the page: "Tue, 12 Apr 2022 10:00:00 +0600".</summary>
    public static string Rfc822(OffsetDateTime moment)
    {
        var words = CalendarWords.For(Language.English);
        var weekday = words.Weekdays[(int)moment.DayOfWeek - 1].AsSpan(0, 3);
        var month = words.ShortMonths[moment.Month - 1];
        var minutes = MinutesOf(moment.Offset);
        return $"{weekday}, {moment.Day:D2} {month} {moment.Year:D4} {Time(moment.TimeOfDay)}:{moment.Second:D2} {SignOf(moment.Offset)}{minutes / 60:D2}{minutes % 60:D2}";
    }

    private static int MinutesOf(Offset offset) => Math.Abs(offset.Seconds) / 60;

    private static char SignOf(Offset offset) => offset.Seconds < 0 ? '-' : '+';
}
