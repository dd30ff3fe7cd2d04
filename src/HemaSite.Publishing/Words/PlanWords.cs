using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;

namespace HemaSite.Publishing.Words;

/// <summary>Tells a plan to people: what changes for readers, then what is moved.</summary>
public static class PlanWords
{
    private const int MostNamed = 50;

    private static readonly MessageText Nothing = new(
        "Readers see this site already; nothing to do.",
        "Читатели уже видят эту версию сайта; делать ничего не нужно.",
        "Оқырмандар сайттың осы нұсқасын қазірдің өзінде көріп отыр; ештеңе істеудің қажеті жоқ.");

    private static readonly MessageText OnlyMachine = new(
        "no text changes", "тексты не меняются", "мәтіндер өзгермейді");

    private static readonly MessageText Bytes = new("{0} B", "{0} Б", "{0} Б");
    private static readonly MessageText Kibibytes = new("{0} KiB", "{0} КиБ", "{0} КиБ");
    private static readonly MessageText Mebibytes = new("{0} MiB", "{0} МиБ", "{0} МиБ");

    private static readonly MessageText More = new("… and {0} more", "… и ещё {0}", "… тағы {0}");

    /// <summary>One line about readers: "2 жаңа мақала, 1 түзету".</summary>
    public static string Summary(PublicationPlan plan, string language)
    {
        if (plan.IsEmpty)
        {
            return Nothing.In(language, []);
        }

        var changes = ReaderChanges.Between(plan.Old, plan.New);
        (Counted Thing, ImmutableArray<PublishedPage> Pages, bool Posts)[] parts =
        [
            (Counted.NewArticles, changes.New, true), (Counted.Corrections, changes.Changed, true), (Counted.ArticlesGone, changes.Gone, true),
            (Counted.NewPages, changes.New, false), (Counted.PagesChanged, changes.Changed, false), (Counted.PagesGone, changes.Gone, false),
        ];
        var told = parts
            .Select(part => (part.Thing, Number: ReaderChanges.Articles(part.Pages, part.Posts)))
            .Where(part => part.Number > 0)
            .Select(part => part.Thing.In(language, part.Number))
            .ToList();
        return told.Count > 0 ? string.Join(", ", told) : OnlyMachine.In(language, []);
    }

    /// <summary>The whole plan: the line about readers, the pages by name, and the files.</summary>
    public static string Plan(PublicationPlan plan, string language)
    {
        var text = new StringBuilder(Summary(plan, language)).Append('\n');
        if (plan.IsEmpty)
        {
            return text.ToString();
        }

        var changes = ReaderChanges.Between(plan.Old, plan.New);
        Name(text, '+', changes.New, language);
        Name(text, '~', changes.Changed, language);
        Name(text, '-', changes.Gone, language);
        text.Append(Counted.FilesToSend.In(language, plan.Puts.Length)).Append($" ({Size(plan.Bytes, language)})");
        if (plan.Deletes.Length > 0)
        {
            text.Append(", ").Append(Counted.FilesToDelete.In(language, plan.Deletes.Length));
        }

        return text.Append('\n').ToString();
    }

    /// <summary>What a publication did.</summary>
    public static string Done(PublicationPlan plan, string language) =>
        $"{Summary(plan, language)}\n{Counted.FilesSent.In(language, plan.Puts.Length)} ({Size(plan.Bytes, language)}), {Counted.FilesDeleted.In(language, plan.Deletes.Length)}";

    private static void Name(StringBuilder text, char sign, ImmutableArray<PublishedPage> pages, string language)
    {
        foreach (var page in pages.Take(MostNamed))
        {
            text.Append($"  {sign} {AddressOf(page)}  {page.Title}\n");
        }

        if (pages.Length > MostNamed)
        {
            text.Append($"  {More.In(language, [$"{pages.Length - MostNamed}"])}\n");
        }
    }

    private static string AddressOf(PublishedPage page) => $"/{page.Path.Parent.Value}/";

    private static string Size(long bytes, string language) => bytes switch
    {
        < 1024 => Bytes.In(language, [$"{bytes}"]),
        < 1024 * 1024 => Kibibytes.In(language, [Rounded(bytes / 1024.0, "0", language)]),
        _ => Mebibytes.In(language, [Rounded(bytes / 1048576.0, "0.0", language)]),
    };

    private static string Rounded(double number, string form, string language) =>
        number.ToString(form, CultureInfo.InvariantCulture) is var text && language is "kk" or "ru" ? text.Replace('.', ',') : text;
}
