using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about the words of a text as words of a language.</summary>
public static class LanguageRules
{
    /// <summary>The text is in another language ({1}) than the file's name says ({0}).</summary>
    public static readonly Rule WrongLanguage = new("HS8101", Severity.Warning,
        new("The language of this file is {0}, but its text looks like {1}.", "Язык этого файла — {0}, а текст, похоже, на языке {1}.",
            "Бұл файлдың тілі – {0}, ал мәтіні {1} тілінде жазылған сияқты."),
        new("Translate the text, or let the name of the file end with “.{1}.md”.", "Переведите текст или дайте имени файла окончание «.{1}.md».",
            "Мәтінді аударыңыз немесе файл атын «.{1}.md» деп аяқтаңыз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All => [WrongLanguage];
}
