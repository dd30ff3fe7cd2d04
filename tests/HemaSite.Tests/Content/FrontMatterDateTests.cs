using HemaSite.Content;
using HemaSite.Dates;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text;
using NodaTime;
using NodaTime.Text;

namespace HemaSite.Tests.Content;

public class FrontMatterDateTests
{
    private static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    [Theory]
    [InlineData("07-03-2021 09:30", "2021-03-07T09:30:00+06:00")]
    [InlineData("07.03.2021 09:30", "2021-03-07T09:30:00+06:00")]
    [InlineData("7-3-2021", "2021-03-07T00:00:00+06:00")]
    [InlineData("7.3.2021 9:05:07", "2021-03-07T09:05:07+06:00")]
    [InlineData("2021-03-07", "2021-03-07T00:00:00+06:00")]
    [InlineData("2021/03/07 23:59", "2021-03-07T23:59:00+06:00")]
    [InlineData("2021-3-7 1:02", "2021-03-07T01:02:00+06:00")]
    [InlineData("  07-03-2021 \t 09:30  ", "2021-03-07T09:30:00+06:00")]
    [InlineData("07-03-2021\u00a009:30", "2021-03-07T09:30:00+06:00")]
    [InlineData("2021-03-07T09:30", "2021-03-07T09:30:00+06:00")]
    [InlineData("2021-03-07T09:30:15.123456", "2021-03-07T09:30:15+06:00")]
    [InlineData("2021-03-07T09:30:15Z", "2021-03-07T15:30:15+06:00")]
    [InlineData("2021-03-07T09:30:15+06:00", "2021-03-07T09:30:15+06:00")]
    [InlineData("2021-03-07T09:30:15-0530", "2021-03-07T21:00:15+06:00")]
    [InlineData("2021-03-07 09:30 +03", "2021-03-07T12:30:00+06:00")]
    [InlineData("29-02-2024 10:00", "2024-02-29T10:00:00+06:00")]
    [InlineData("01-03-2024 10:00", "2024-03-01T10:00:00+05:00")]
    [InlineData("12-04-2099", "2099-04-12T00:00:00+05:00")]
    public void A_good_date_is_one_moment_in_the_zone_of_the_site(string written, string expected)
    {
        var (date, complaints) = Parse(written);
        Assert.Empty(complaints);
        Assert.Equal(expected, OffsetDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd'T'HH:mm:sso<+HH:mm>").Format(date!.Value.Value));
    }

    [Theory]
    [InlineData("30-02-2021", "HS1204", "30-02-2021")]
    [InlineData("29-02-2021 10:00", "HS1204", "29-02-2021")]
    [InlineData("07-13-2021", "HS1204", "13")]
    [InlineData("07-03-2021 24:00", "HS1204", "24:00")]
    [InlineData("07-03-2021 12:60", "HS1204", "12:60")]
    [InlineData("00-00-0000 00:00", "HS1204", "date")]
    [InlineData("2021-00-10", "HS1204", "date")]
    [InlineData("03/07/2021", "HS1205", "ambiguous: it may mean 03-07-2021 or 07-03-2021")]
    [InlineData("03/07/2021 10:00", "HS1205", "ambiguous")]
    [InlineData("23/07/2021", "HS1206", "slashes")]
    [InlineData("07/23/2021", "HS1206", "slashes")]
    [InlineData("33/33/2021", "HS1204", "33/33/2021")]
    [InlineData("07-03-21", "HS1207", "four digits")]
    [InlineData("07.03.21 10:00", "HS1207", "four digits")]
    [InlineData("7 наурыз 2021", "HS1203", "date")]
    [InlineData("07-03-20211 10:00", "HS1203", "date")]
    [InlineData("٠٧-٠٣-٢٠٢١", "HS1203", "date")]
    [InlineData("07-03.2021", "HS1203", "date")]
    [InlineData("07-03-2021 10", "HS1203", "date")]
    [InlineData("07-03-2021 10:00 am", "HS1203", "date")]
    [InlineData("07-03-202110:00", "HS1203", "date")]
    [InlineData("2021-03", "HS1203", "date")]
    [InlineData("2021", "HS1203", "date")]
    [InlineData("20210307", "HS1203", "date")]
    [InlineData("tomorrow", "HS1203", "date")]
    [InlineData("", "HS1203", "date")]
    [InlineData("99999999999999999999-01-01", "HS1203", "date")]
    [InlineData("2021-03-07T10:00+99:00", "HS1203", "date")]
    public void A_bad_date_is_never_guessed(string written, string code, string word)
    {
        var (date, complaints) = Parse(written);
        Assert.Null(date);
        var complaint = Assert.Single(complaints);
        Assert.Equal(code, complaint.Rule.Code);
        Assert.Contains(word, complaint.MessageIn("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("07\u201103\u20112021 10:00", "HS1208", "hyphen")]
    [InlineData("07–03–2021", "HS1208", "hyphen")]
    [InlineData("07-03-1021", "HS1209", "date")]
    public void A_doubtful_date_is_read_with_a_warning(string written, string code, string word)
    {
        var (date, complaints) = Parse(written);
        Assert.Equal(7, date!.Value.Value.Day);
        var complaint = Assert.Single(complaints);
        Assert.Equal((code, Severity.Warning), (complaint.Rule.Code, complaint.Severity));
        Assert.Contains(word, complaint.MessageIn("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/Berlin", "26-03-2023 02:30", "2023-03-26T03:30:00+02")]
    [InlineData("Europe/Berlin", "29-10-2023 02:30", "2023-10-29T02:30:00+02")]
    public void A_skipped_hour_moves_forward_and_of_two_the_earlier_counts(string zone, string written, string expected)
    {
        var date = FrontMatterDate.Parse(Located(written), "date", null, DateTimeZoneProviders.Tzdb[zone], new());
        Assert.Equal(expected, OffsetDateTimePattern.GeneralIso.Format(date!.Value.Value));
    }

    [Theory]
    [InlineData("d-m-Y H:i", "07-03-2021  09:30", "2021-03-07T09:30:00+06")]
    [InlineData("m/d/Y", "03/07/2021", "2021-03-07T00:00:00+06")]
    [InlineData("Y.n.j G:i:s", "2021.3.7 9:30:01", "2021-03-07T09:30:01+06")]
    [InlineData("d-m-Y H:i", "2021-03-07", null)]
    [InlineData("d-m-Y", "07-03-2021 10:00", null)]
    [InlineData("d-m-Y", "31-02-2021", null)]
    public void A_pattern_of_the_page_is_followed_strictly(string pattern, string written, string? expected)
    {
        var date = FrontMatterDate.Parse(Located(written), "date", pattern, Almaty, new());
        Assert.Equal(expected, date is { } value ? OffsetDateTimePattern.GeneralIso.Format(value.Value) : null);
    }

    [Fact]
    public void Every_day_is_read_as_it_was_written()
    {
        for (var day = new LocalDate(1995, 1, 1); day.Year < 2031; day = day.PlusDays(1))
        {
            var expected = Almaty.AtLeniently(day.At(new LocalTime(10, 0))).ToOffsetDateTime();
            foreach (var pattern in new[] { "dd-MM-yyyy HH:mm", "d.M.yyyy H:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy/MM/dd HH:mm" })
            {
                var written = LocalDateTimePattern.CreateWithInvariantCulture(pattern).Format(expected.LocalDateTime);
                Assert.Equal(expected, Parse(written).Date!.Value.Value);
            }
        }
    }

    private static (Located<OffsetDateTime>? Date, IReadOnlyList<Diagnostic> Complaints) Parse(string written)
    {
        var complaints = new Complaints();
        return (FrontMatterDate.Parse(Located(written), "date", null, Almaty, complaints), complaints.InOrder());
    }

    private static Located<string> Located(string written) =>
        new(written, new SourceText(FilePath.Root / "a.md", written).Span(0, written.Length));
}
