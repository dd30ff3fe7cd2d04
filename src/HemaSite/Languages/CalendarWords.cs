using System.Collections.Immutable;

namespace HemaSite.Languages;

/// <summary>The names of months and weekdays of one language in the forms that dates need; January and Monday come first.</summary>
internal sealed record CalendarWords(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsInDates,
    ImmutableArray<string> ShortMonths,
    ImmutableArray<string> Weekdays)
{
    private const string KazakhMonths = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан";
    private const string EnglishMonths = "January February March April May June July August September October November December";

    private static readonly CalendarWords Kazakh = new(
        Split(KazakhMonths),
        Split(KazakhMonths),
        Split("қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел."),
        Split("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"));

    // A month that stands alone opens a heading, hence the capital; inside a date it is in the genitive.
    private static readonly CalendarWords Russian = new(
        Split("Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь"),
        Split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        Split("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
        Split("понедельник вторник среда четверг пятница суббота воскресенье"));

    private static readonly CalendarWords English = new(
        Split(EnglishMonths),
        Split(EnglishMonths),
        Split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        Split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"));

    /// <summary>The words of a language; English ones where we have none.</summary>
    internal static CalendarWords For(Language language) => language.Code switch
    {
        "kk" => Kazakh,
        "ru" => Russian,
        _ => English,
    };

    private static ImmutableArray<string> Split(string words) => [.. words.Split(' ')];
}
