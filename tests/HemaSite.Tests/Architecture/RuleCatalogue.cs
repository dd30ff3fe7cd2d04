using System.Text;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Architecture;

/// <summary>The catalogue of complaints as a page for people: docs/diagnostics.md.</summary>
public static class RuleCatalogue
{
    private static readonly (char Digit, string En, string Kk, string Ru)[] Groups =
    [
        ('1', "Front matter", "Тақырып блогы", "Заголовочный блок"),
        ('2', "Content and Markdown", "Мәтін және Markdown", "Текст и Markdown"),
        ('3', "Links, files, pictures", "Сілтемелер, файлдар, суреттер", "Ссылки, файлы, картинки"),
        ('4', "Languages and phrases", "Тілдер мен сөз тіркестері", "Языки и фразы"),
        ('5', "Themes and templates", "Безендіру және үлгілер", "Темы и шаблоны"),
        ('6', "Settings and the command line", "Баптаулар мен пәрмен жолы", "Настройки и командная строка"),
        ('7', "Output and the machine", "Дайын сайт және компьютер", "Готовый сайт и компьютер"),
        ('8', "Text rules", "Мәтін ережелері", "Правила текста"),
    ];

    /// <summary>Writes the page.</summary>
    public static string Write(IEnumerable<Rule> rules)
    {
        var sorted = rules.OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        var page = new StringBuilder(
            """
            # What HemaSite may complain about

            <!-- Generated from src/HemaSite/Diagnostics/Rules by a test; HEMASITE_ACCEPT=1 bash tests/run.sh rewrites it. -->

            A complaint reads `path:line:column: error HS1203: message`, quotes the line and ends with a hint. `{0}`, `{1}` … stand for
            names and values from your text. The severity of a code can be changed under `severity:` in the site's settings.

            [English](#english) · [Қазақша](#қазақша) · [Русский](#русский)


            """);
        Section(page, "English", "Code | Severity | What is wrong | How to mend it", sorted, group => group.En, rule => rule.En);
        Section(page, "Қазақша", "Код | Деңгейі | Не дұрыс емес | Қалай түзетуге болады", sorted, group => group.Kk, rule => rule.Kk);
        Section(page, "Русский", "Код | Уровень | Что не так | Как исправить", sorted, group => group.Ru, rule => rule.Ru);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(
        StringBuilder page,
        string title,
        string head,
        IReadOnlyCollection<Rule> rules,
        Func<(char Digit, string En, string Kk, string Ru), string> nameOf,
        Func<MessageText, string> wordsOf)
    {
        page.Append($"## {title}\n\n");
        foreach (var group in Groups)
        {
            var members = rules.Where(rule => rule.Code[2] == group.Digit).ToList();
            if (members.Count == 0)
            {
                continue;
            }

            page.Append($"### {nameOf(group)}\n\n| {head} |\n| --- | --- | --- | --- |\n");
            foreach (var rule in members)
            {
                page.Append($"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {Cell(wordsOf(rule.Message))}{(rule.Question is { } question ? " " + Cell(wordsOf(question)) : "")} | {Cell(wordsOf(rule.Hint))} |\n");
            }

            page.Append('\n');
        }
    }

    private static string Cell(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace('\n', ' ');
}
