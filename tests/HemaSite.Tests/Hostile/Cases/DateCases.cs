using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>DateLines that other programs would guess at.</summary>
public static class DateCases
{
    public static IEnumerable<OwnCase> All =>
    [
        Bad("dt-own-feb30", "30-02-2022", "a day February never has", Date("'30-02-2022 10:00'")),
        Bad("dt-own-apr31", "31-04-2022", "a day April never has", Date("'31-04-2022 10:00'")),
        Bad("dt-own-1900", "29-02-1900", "1900 was no leap year", Date("'29-02-1900 10:00'")),
        Fine("dt-own-2000", "2000 was one", Date("'29-02-2000 10:00'")),
        Bad("dt-own-minute60", "10:60", "minute 60", Date("'12-04-2022 10:60'")),
        Bad("dt-own-second60", "date", "second 60", Date("'12-04-2022 10:00:60'")),
        Bad("dt-own-hour25", "25:00", "hour 25", Date("'12-04-2022 25:00'")),
        Bad("dt-own-two-digit-year", "date", "a year of two digits", Date("'12-04-22 10:00'")),
        Bad("dt-own-iso-month13", "2022-13-01", "month 13 in the other form", Date("2022-13-01")),
        Fine("dt-own-iso-slashes", "2022/04/12 has one meaning", Date("'2022/04/12'")),
        Bad("dt-own-american", "four digits", "4/12/22", Date("'4/12/22'")),
        Fine("dt-own-dots", "12.04.2022, as people write here", Date("'12.04.2022'")),
        Bad("dt-own-am-pm", "date", "10:00 PM", Date("'12-04-2022 10:00 PM'")),
        Bad("dt-own-unix", "date", "seconds since 1970", Date("1649750400")),
        Bad("dt-own-words-kk", "date", "words in Kazakh", Date("'12 сәуір 2022'")),
        Bad("dt-own-words-en", "date", "words in English", Date("'April 12, 2022'")),
        Bad("dt-own-now", "date", "a word that another program understands", Date("now")),
        Bad("dt-own-tomorrow", "date", "another such word", Date("'+1 day'")),
        Bad("dt-own-empty", "date", "an empty date", Date("''")),
        Bad("dt-own-null", "date", "a tilde", Date("~")),
        Bad("dt-own-list", "date", "a list", Date("[12, 4, 2022]")),
        Bad("dt-own-map", "date", "a map", Date("{day: 12}")),
        Bad("dt-own-huge", "date", "a year of twelve digits", Date("'12-04-202220222022'")),
        Bad("dt-own-negative", "date", "a year below nothing", Date("'12-04--2022'")),
        Bad("dt-own-zero-day", "00-04-2022", "day 0", Date("'00-04-2022 10:00'")),
        Bad("dt-own-year-0000", "date", "year 0", Date("'12-04-0000 10:00'")),
        Bad("dt-own-full-width", "date", "digits of East Asia", Date("'１２-０４-２０２２'")),
        Bad("dt-own-letter-o", "date", "the letter О for a nought", Date("'12-О4-2022 10:00'")),
        Warned("dt-own-en-dash", "hyphen", "dashes pasted from a word processor", Date("'12–04–2022 10:00'")),
        Warned("dt-own-em-dash", "hyphen", "long dashes pasted from a word processor", Date("'12—04—2022 10:00'")),
        Fine("dt-own-nbsp", "a no-break blank between day and hour", Date("'12-04-2022\u00A010:00'")),
        Fine("dt-own-one-digit", "5-4-2022", Date("'5-4-2022'")),
        Fine("dt-own-zulu", "an offset of Z", Date("'2022-04-12T10:00:00Z'")),
        Bad("dt-own-offset-25", "date", "an offset no place has", Date("'2022-04-12T10:00:00+25:00'")),
        Fine("dt-own-fraction", "parts of a second", Date("'2022-04-12T10:00:00.123+06:00'")),
        Bad("dt-own-publish-bad", "publish_date", "only publish_date is wrong", Post(head: "title: 'x'\ndate: '12-04-2022 10:00'\npublish_date: '45-04-2022'\n")),
        Bad("dt-own-unpublish-bad", "unpublish_date", "only unpublish_date is wrong", Key("unpublish_date: 'ешқашан'")),
        Bad("dt-own-dateformat", "dateformat", "a pattern with a letter nobody knows", Key("dateformat: 'd-Q-Y'")),
        Fine("dt-own-year-9999", "far in the future: kept back", Date("'31-12-9999 23:59'")),
        Bad("dt-own-year-10000", "date", "beyond the last year of calendars", Date("'01-01-10000 00:00'")),
        Warned("dt-own-1899", "date", "before 1900", Date("'12-04-1899 10:00'")),
    ];
}
