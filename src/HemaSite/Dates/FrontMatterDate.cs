using System.Buffers;
using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Dates;

/// <summary>Reads the dates of front matter: day-month-year first, ISO 8601 second, nothing else.</summary>
public static class FrontMatterDate
{
    private static readonly SearchValues<char> OtherHyphens = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2212");

    /// <summary>
    /// The moment a text means in the site's zone, or null after a complaint. With the page's own PHP pattern (dateformat) the text
    /// must follow it. {key} names the value in complaints.
    /// </summary>
    public static Located<OffsetDateTime>? Parse(Located<string> text, string key, string? dateFormat, DateTimeZone zone, Complaints complaints)
    {
        var value = PlainHyphens(text, key, complaints).Trim();
        var parts = dateFormat is null ? Usual(value) : PhpDateFormat.Read(dateFormat, value);
        if (parts is null)
        {
            complaints.Add(dateFormat is null
                ? Why(text, value, key, zone)
                : FrontMatterRules.NotInDateFormat.At(text.Span, key, text.Value, dateFormat));
            return null;
        }

        if (parts.Value.In(zone) is not { } moment)
        {
            complaints.Add(FrontMatterRules.NoSuchDate.At(text.Span, key, text.Value));
            return null;
        }

        if (moment.Year < 1900)
        {
            complaints.Add(FrontMatterRules.FarPast.At(text.Span, key, text.Value));
        }

        return new(moment, text.Span);
    }

    private static DateParts? Usual(string value)
    {
        var scanner = new DateScanner(value);
        return Day(ref scanner) is { } day && scanner.AtEnd ? day
            : DayAndTime(value);
    }

    private static DateParts? DayAndTime(string value)
    {
        var scanner = new DateScanner(value);
        if (Day(ref scanner) is not { } day || !(scanner.Sign('T') || scanner.Blanks()) || !Time(ref scanner, ref day))
        {
            return null;
        }

        scanner.Blanks();
        return (scanner.AtEnd || Zone(ref scanner, ref day)) && scanner.AtEnd ? day : null;
    }

    /// <summary>d-m-Y, d.m.Y, Y-m-d or Y/m/d.</summary>
    private static DateParts? Day(ref DateScanner scanner)
    {
        if (!scanner.Number(1, 4, out var first, out var width) || width == 3)
        {
            return null;
        }

        var sign = scanner.Next;
        var yearFirst = width == 4;
        if (!(yearFirst ? sign is '-' or '/' : sign is '-' or '.') || !scanner.Sign(sign)
            || !scanner.Number(1, 2, out var month, out _) || !scanner.Sign(sign)
            || !scanner.Number(yearFirst ? 1 : 4, yearFirst ? 2 : 4, out var last, out _))
        {
            return null;
        }

        return yearFirst ? new(first, month, last) : new(last, month, first);
    }

    /// <summary>H:i with optional seconds; parts of seconds are left out.</summary>
    private static bool Time(ref DateScanner scanner, ref DateParts day)
    {
        var second = 0;
        if (!scanner.Number(1, 2, out var hour, out _) || !scanner.Sign(':') || !scanner.Number(2, 2, out var minute, out _)
            || (scanner.Sign(':') && !scanner.Number(2, 2, out second, out _))
            || (scanner.Sign('.') && !scanner.Number(1, 9, out _, out _)))
        {
            return false;
        }

        day = day with { Hour = hour, Minute = minute, Second = second };
        return true;
    }

    /// <summary>Z, +06:00, +0600 or +06.</summary>
    private static bool Zone(ref DateScanner scanner, ref DateParts day)
    {
        if (scanner.Sign('Z'))
        {
            day = day with { Offset = Offset.Zero };
            return true;
        }

        var west = scanner.Next == '-';
        if (!(scanner.Sign('+') || scanner.Sign('-')) || !scanner.Digits(2, 2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if ((scanner.Sign(':') || !scanner.AtEnd) && !scanner.Digits(2, 2, out minutes))
        {
            return false;
        }

        if (hours > 17 || minutes > 59)
        {
            return false;
        }

        day = day with { Offset = Offset.FromSeconds((west ? -1 : 1) * ((hours * 3600) + (minutes * 60))) };
        return true;
    }

    /// <summary>Why a text is no date: the two common slips get their own words.</summary>
    private static Diagnostic Why(Located<string> text, string value, string key, DateTimeZone zone)
    {
        var scanner = new DateScanner(value);
        if (scanner.Number(1, 2, out var first, out _) && scanner.Next is var sign && sign is '/' or '-' or '.' && scanner.Sign(sign)
            && scanner.Number(1, 2, out var second, out _) && scanner.Sign(sign) && scanner.Number(2, 4, out var year, out var width)
            && (scanner.AtEnd || scanner.Next is ' '))
        {
            if (width == 2)
            {
                return FrontMatterRules.ShortYear.At(text.Span, key, text.Value);
            }

            if (sign == '/' && width == 4)
            {
                return Slashes(text, key, new(year, second, first), new(year, first, second), zone);
            }
        }

        return FrontMatterRules.NotDate.At(text.Span, key, text.Value);
    }

    private static Diagnostic Slashes(Located<string> text, string key, DateParts dayFirst, DateParts monthFirst, DateTimeZone zone)
    {
        var (one, two) = (dayFirst.In(zone), monthFirst.In(zone));
        return (one, two) switch
        {
            (null, null) => FrontMatterRules.NoSuchDate.At(text.Span, key, text.Value),
            (not null, not null) when dayFirst != monthFirst =>
                FrontMatterRules.AmbiguousDate.At(text.Span, key, text.Value, Written(dayFirst), Written(monthFirst)),
            _ => FrontMatterRules.SlashDate.At(text.Span, key, text.Value, Written(one is null ? monthFirst : dayFirst)),
        };
    }

    private static string Written(DateParts day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}-{day.Month:00}-{day.Year:0000}");

    private static string PlainHyphens(Located<string> text, string key, Complaints complaints)
    {
        var at = text.Value.AsSpan().IndexOfAny(OtherHyphens);
        if (at < 0)
        {
            return text.Value;
        }

        var hyphen = text.Value[at];
        complaints.Add(FrontMatterRules.WordHyphen.At(text.Span, key, YamlCharacters.Name(hyphen)));
        return string.Create(text.Value.Length, text.Value, static (target, value) =>
        {
            value.CopyTo(target);
            foreach (ref var letter in target)
            {
                letter = letter is (>= '\u2010' and <= '\u2014') or '\u2212' ? '-' : letter;
            }
        });
    }
}
