using HemaSite.Languages;

namespace HemaSite.Publishing.Words;

/// <summary>A thing that is counted, in the forms that the three languages of the newsroom have for it; {0} is the number.</summary>
/// <param name="Kk">Kazakh has one form after numbers.</param>
/// <param name="Ru">The forms for 1, 2–4 and 5 (CLDR one, few, many).</param>
/// <param name="En">The forms for 1 and 2.</param>
internal sealed record Counted(string Kk, (string One, string Few, string Many) Ru, (string One, string Other) En)
{
    public static readonly Counted NewArticles = new(
        "{0} жаңа мақала", ("{0} новая статья", "{0} новые статьи", "{0} новых статей"), ("{0} new article", "{0} new articles"));

    public static readonly Counted Corrections = new(
        "{0} түзету", ("{0} исправление", "{0} исправления", "{0} исправлений"), ("{0} correction", "{0} corrections"));

    public static readonly Counted ArticlesGone = new(
        "{0} мақала алынады", ("{0} статья снимается", "{0} статьи снимаются", "{0} статей снимаются"), ("{0} article removed", "{0} articles removed"));

    public static readonly Counted NewPages = new(
        "{0} жаңа бет", ("{0} новая страница", "{0} новые страницы", "{0} новых страниц"), ("{0} new page", "{0} new pages"));

    public static readonly Counted PagesChanged = new(
        "{0} өзгерген бет", ("{0} изменённая страница", "{0} изменённые страницы", "{0} изменённых страниц"), ("{0} changed page", "{0} changed pages"));

    public static readonly Counted PagesGone = new(
        "{0} бет алынады", ("{0} страница снимается", "{0} страницы снимаются", "{0} страниц снимаются"), ("{0} page removed", "{0} pages removed"));

    public static readonly Counted FilesToSend = new(
        "{0} файл жіберіледі", ("{0} файл к отправке", "{0} файла к отправке", "{0} файлов к отправке"), ("{0} file to send", "{0} files to send"));

    public static readonly Counted FilesToDelete = new(
        "{0} файл өшіріледі", ("{0} файл к удалению", "{0} файла к удалению", "{0} файлов к удалению"), ("{0} file to delete", "{0} files to delete"));

    public static readonly Counted FilesSent = new(
        "{0} файл жіберілді", ("отправлен {0} файл", "отправлено {0} файла", "отправлено {0} файлов"), ("{0} file sent", "{0} files sent"));

    public static readonly Counted FilesDeleted = new(
        "{0} файл өшірілді", ("удалён {0} файл", "удалено {0} файла", "удалено {0} файлов"), ("{0} file deleted", "{0} files deleted"));

    /// <summary>The number with its thing, in kk or ru, else in English.</summary>
    public string In(string language, int number)
    {
        var form = (language, PluralRules.CategoryOf(number, Language.Find(language) ?? Language.English)) switch
        {
            ("kk", _) => Kk,
            ("ru", PluralCategory.One) => Ru.One,
            ("ru", PluralCategory.Few) => Ru.Few,
            ("ru", _) => Ru.Many,
            (_, PluralCategory.One) => En.One,
            _ => En.Other,
        };
        return form.Replace("{0}", Grouped(number), StringComparison.Ordinal);
    }

    // Thousands are set apart by a narrow no-break space, as in print.
    private static string Grouped(int number) => number < 10_000
        ? $"{number}"
        : $"{Grouped(number / 1000)}\u202F{(number % 1000).ToString("D3", System.Globalization.CultureInfo.InvariantCulture)}";
}
