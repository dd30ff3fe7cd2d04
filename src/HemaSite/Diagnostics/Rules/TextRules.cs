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
        new("Put it between “{1}” and “{2}”.", "Поставьте его между «{1}» и «{2}».", "Оны «{1}» және «{2}» арасына қойыңыз."));

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

    /// <summary>A title with Cyrillic letters that a translation ({0}) has too.</summary>
    public static readonly Rule SameTitle = new("HS8008", Severity.Info,
        new("“{0}” has the same title: was it left untranslated?", "В «{0}» такой же заголовок: не забыли ли его перевести?",
            "«{0}» файлының тақырыбы да осындай: аударылмай қалған жоқ па?"),
        new("Translate it; where both languages say the same, nothing is to be done.", "Переведите его; если на обоих языках это звучит одинаково, ничего делать не нужно.",
            "Оны аударыңыз; екі тілде бірдей айтылса, ештеңе істеудің қажеті жоқ."));

    /// <summary>A space that a line must not end with: between initials and a name, a number and its unit, № and a number.</summary>
    public static readonly Rule LooseSpace = new("HS8009", Severity.Info,
        new("A line could end inside “{0}”.", "Строка может оборваться внутри «{0}».", "Жол «{0}» ішінде үзілуі мүмкін."),
        new("Put a no-break space (U+00A0) there, or let the build do it: typography: true in the settings.",
            "Поставьте там неразрывный пробел (U+00A0) или доверьте это сборке: typography: true в настройках.",
            "Ол жерге үзілмейтін бос орын (U+00A0) қойыңыз немесе мұны жинау кезінде бағдарламаның өзіне тапсырыңыз: баптауларда typography: true."));

    /// <summary>A range of numbers with a hyphen.</summary>
    public static readonly Rule HyphenInRange = new("HS8013", Severity.Info,
        new("There is a hyphen in the range “{0}”.", "В диапазоне «{0}» стоит дефис.", "«{0}» аралығында дефис тұр."),
        new("Between numbers stands a dash: 14–16.", "Между числами ставится тире: 14–16.", "Сандардың арасына сызықша қойылады: 14–16."));

    /// <summary>A straight quote, where nobody makes another of it.</summary>
    public static readonly Rule StraightQuote = new("HS8014", Severity.Info,
        new("There is a straight quote here.", "Здесь прямая кавычка.", "Мұнда тік тырнақша тұр."),
        new("Write « and », or let the build do it: typography: true in the settings.",
            "Поставьте « и » или доверьте это сборке: typography: true в настройках.",
            "« және » қойыңыз немесе мұны жинау кезінде бағдарламаның өзіне тапсырыңыз: баптауларда typography: true."));

    /// <summary>A hyphen between two spaces.</summary>
    public static readonly Rule HyphenForDash = new("HS8015", Severity.Info,
        new("A hyphen stands here for a dash.", "Здесь дефис вместо тире.", "Мұнда сызықшаның орнына дефис тұр."),
        new("Put a dash: –.", "Поставьте тире: —.", "Сызықша қойыңыз: –."));

    /// <summary>A space before a comma or another sign that belongs to the word before.</summary>
    public static readonly Rule SpaceBeforeSign = new("HS8017", Severity.Info,
        new("There is a space before the punctuation mark in “{0}”.", "В «{0}» перед знаком препинания стоит пробел.", "«{0}» ішінде тыныс белгісінің алдында бос орын бар."),
        new("Delete it.", "Удалите его.", "Оны өшіріңіз."));

    /// <summary>The same word twice in a row.</summary>
    public static readonly Rule WordTwice = new("HS8019", Severity.Info,
        new("The same word stands here twice: “{0}”.", "Одно слово стоит здесь дважды: «{0}».", "Мұнда бір сөз екі рет тұр: «{0}»."),
        new("Delete one of them, or put a comma or a hyphen between them.", "Удалите одно из них или поставьте между ними запятую или дефис.",
            "Біреуін өшіріңіз немесе арасына үтір не дефис қойыңыз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
    [
        MixedLetters, RomanNumeral, JoinedWords, ForeignLetters, Invisible,
        SameTitle, LooseSpace, HyphenInRange, StraightQuote, HyphenForDash, SpaceBeforeSign, WordTwice,
    ];
}
