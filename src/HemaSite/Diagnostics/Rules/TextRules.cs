using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Remarks about the words themselves. They stop nothing unless the settings raise their severity.</summary>
public static class TextRules
{
    /// <summary>A word with letters of two alphabets that look alike; {1} names the strange letters, {2} is the word as it was meant.</summary>
    public static readonly Rule MixedLetters = new("HS8001", Severity.Info,
        new("The word “{0}” mixes Latin and Cyrillic letters: {1}.",
            "В слове «{0}» смешаны латинские и кириллические буквы: {1}.",
            "«{0}» сөзінде латын және кирилл әріптері араласқан: {1}."),
        new("Type it anew: “{2}”. For search, letters that look alike are different letters.",
            "Наберите заново: «{2}». Для поиска похожие на вид буквы — разные.",
            "Қайта теріңіз: «{2}». Іздеу үшін ұқсас көрінетін әріптер – бөлек әріптер."));

    /// <summary>A Roman numeral with Cyrillic letters; {1} is the numeral in Latin letters.</summary>
    public static readonly Rule RomanNumeral = new("HS8002", Severity.Info,
        new("The Roman numeral “{0}” has Cyrillic letters in it.",
            "В римском числе «{0}» есть кириллические буквы.",
            "«{0}» рим санында кирилл әріптері бар."),
        new("Write it with Latin letters: {1}.", "Наберите его латинскими буквами: {1}.", "Оны латын әріптерімен теріңіз: {1}."));

    /// <summary>Two words of two alphabets without anything between them: {1} and {2}.</summary>
    public static readonly Rule JoinedWords = new("HS8003", Severity.Info,
        new("In “{0}” Latin and Cyrillic letters are written together: is a space or a hyphen missing?",
            "В «{0}» латиница и кириллица написаны слитно: не пропущен ли пробел или дефис?",
            "«{0}» ішінде латын мен кирилл әріптері бірге жазылған: бос орын не дефис түсіп қалмады ма?"),
        new("Put it between “{1}” and “{2}”.", "Поставьте его между «{1}» и «{2}».", "Оны «{1}» мен «{2}» арасына қойыңыз."));

    /// <summary>Letters of another Cyrillic alphabet in a Kazakh word.</summary>
    public static readonly Rule ForeignLetters = new("HS8004", Severity.Info,
        new("The Kazakh word “{0}” has letters of another alphabet: {1}.",
            "В казахском слове «{0}» есть буквы другого алфавита: {1}.",
            "Қазақша «{0}» сөзінде басқа әліпбидің әріптері бар: {1}."),
        new("Type it anew: “{2}”.", "Наберите заново: «{2}».", "Қайта теріңіз: «{2}»."));

    /// <summary>A character that nobody sees: it breaks words for search and copying.</summary>
    public static readonly Rule Invisible = new("HS8006", Severity.Info,
        new("There is an invisible character here: {0}.", "Здесь стоит невидимый знак: {0}.", "Мұнда көрінбейтін таңба тұр: {0}."),
        new("Delete it and type the words around it anew.", "Удалите его и наберите соседние слова заново.",
            "Оны өшіріп, жанындағы сөздерді қайта теріңіз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All => [MixedLetters, RomanNumeral, JoinedWords, ForeignLetters, Invisible];
}
