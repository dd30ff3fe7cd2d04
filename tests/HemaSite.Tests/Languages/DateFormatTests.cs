using HemaSite.Languages;
using HemaSite.Tests.Tables;
using NodaTime;

namespace HemaSite.Tests.Languages;

public class DateFormatTests
{
    private static readonly LocalDate Day = new(2022, 4, 12);

    [Theory]
    [InlineData("kk", "2022·жылғы 12·сәуір", "2022·ж. 12·сәу.", "12.04.2022", "2022·жылғы сәуір", "2022·жыл", "2022·жылғы 12·сәуір, сейсенбі", "12·сәуір")]
    [InlineData("ru", "12·апреля 2022·г.", "12·апр. 2022·г.", "12.04.2022", "Апрель 2022", "2022·год", "вторник, 12·апреля 2022·г.", "12·апреля")]
    [InlineData("en", "12 April 2022", "12 Apr 2022", "2022-04-12", "April 2022", "2022", "Tuesday, 12 April 2022", "12 April")]
    [InlineData("de", "2022-04-12", "2022-04-12", "2022-04-12", "2022-04", "2022", "2022-04-12", "04-12")]
    public void A_date_is_written_as_its_readers_expect(
        string code, string full, string medium, string digits, string month, string year, string weekday, string dayMonth)
    {
        var language = Table.Language(code);
        Assert.Equal(full, Table.Shown(DateFormat.Long(Day, language)));
        Assert.Equal(medium, Table.Shown(DateFormat.Medium(Day, language)));
        Assert.Equal(digits, Table.Shown(DateFormat.Short(Day, language)));
        Assert.Equal(month, Table.Shown(DateFormat.MonthYear(Day, language)));
        Assert.Equal(year, Table.Shown(DateFormat.YearHeading(2022, language)));
        Assert.Equal(weekday, Table.Shown(DateFormat.WeekdayLong(Day, language)));
        Assert.Equal(dayMonth, Table.Shown(DateFormat.DayMonth(Day, language)));
    }

    [Theory]
    [InlineData("kk", 4, 15, "2022·жылғы 12–15·сәуір")]
    [InlineData("kk", 5, 2, "2022·жылғы 12·сәуір – 2·мамыр")]
    [InlineData("ru", 4, 15, "12–15·апреля 2022·г.")]
    [InlineData("ru", 5, 2, "12·апреля – 2·мая 2022·г.")]
    [InlineData("en", 4, 15, "12–15 April 2022")]
    [InlineData("en", 5, 2, "12 April – 2 May 2022")]
    [InlineData("en", 4, 12, "12 April 2022")]
    [InlineData("de", 4, 15, "2022-04-12 – 2022-04-15")]
    public void A_range_names_month_and_year_once(string code, int month, int day, string expected)
    {
        var last = new LocalDate(2022, month, day);
        Assert.Equal(expected, Table.Shown(DateFormat.Range(Day, last, Table.Language(code))));
        Assert.Equal(expected, Table.Shown(DateFormat.Range(last, Day, Table.Language(code))));
    }

    [Fact]
    public void A_range_over_new_year_names_both_years() =>
        Assert.Equal(
            "30·декабря 2022·г. – 2·января 2023·г.",
            Table.Shown(DateFormat.Range(new(2022, 12, 30), new(2023, 1, 2), Language.Russian)));

    [Theory]
    [InlineData(2022, 4, 12, 10, 6, "2022-04-12T10:00:00+06:00", "Tue, 12 Apr 2022 10:00:00 +0600")]
    [InlineData(2024, 4, 5, 10, 5, "2024-04-05T10:00:00+05:00", "Fri, 05 Apr 2024 10:00:00 +0500")]
    [InlineData(2024, 1, 1, 0, 0, "2024-01-01T00:00:00+00:00", "Mon, 01 Jan 2024 00:00:00 +0000")]
    public void Machines_get_the_moment_with_its_offset(int year, int month, int day, int hour, int offset, string iso, string rfc)
    {
        var moment = new LocalDateTime(year, month, day, hour, 0).WithOffset(Offset.FromHours(offset));
        Assert.Equal(iso, DateFormat.Iso(moment));
        Assert.Equal(rfc, DateFormat.Rfc822(moment));
    }

    [Fact]
    public void An_offset_west_of_Greenwich_keeps_its_minutes() =>
        Assert.Equal("2024-01-01T09:05:00-03:30", DateFormat.Iso(new LocalDateTime(2024, 1, 1, 9, 5).WithOffset(Offset.FromHoursAndMinutes(-3, -30))));

    [Fact]
    public void Every_month_has_the_words_of_the_table()
    {
        foreach (var row in Table.Read("months"))
        {
            var day = new LocalDate(2022, int.Parse(row["n"], null), 7);
            Assert.Equal($"7·{row["kk_name"]}", Table.Shown(DateFormat.DayMonth(day, Language.Kazakh)));
            Assert.Equal($"2022·ж. 7·{row["kk_short"]}", Table.Shown(DateFormat.Medium(day, Language.Kazakh)));
            Assert.Equal($"7·{row["ru_gen"]}", Table.Shown(DateFormat.DayMonth(day, Language.Russian)));
            Assert.Equal($"7·{row["ru_short_in_date"]} 2022·г.", Table.Shown(DateFormat.Medium(day, Language.Russian)));
            Assert.Equal($"{row["ru_nom"]} 2022", DateFormat.MonthYear(day, Language.Russian).ToLowerInvariant());
            Assert.Equal($"7 {row["en"]} 2022", DateFormat.Long(day, Language.English));
            Assert.Equal($"7 {row["en_short"]} 2022", DateFormat.Medium(day, Language.English));
        }
    }

    [Fact]
    public void Every_weekday_has_the_word_of_the_table()
    {
        foreach (var row in Table.Read("weekdays"))
        {
            // 3 April 2023 was a Monday.
            var day = new LocalDate(2023, 4, 2 + int.Parse(row["n(Mon=1)"], null));
            Assert.EndsWith(", " + row["kk"], DateFormat.WeekdayLong(day, Language.Kazakh), StringComparison.Ordinal);
            Assert.StartsWith(row["ru"] + ", ", DateFormat.WeekdayLong(day, Language.Russian), StringComparison.Ordinal);
            Assert.StartsWith(row["en"] + ", ", DateFormat.WeekdayLong(day, Language.English), StringComparison.Ordinal);
        }
    }
}
