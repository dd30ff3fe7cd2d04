using System.Collections.Immutable;
using System.Globalization;
using HemaSite.Text.Encodings;

namespace HemaSite.Diagnostics.Rules;

/// <summary>What can be wrong with the bytes and the unseen characters of a text file.</summary>
public static class EncodingRules
{
    /// <summary>Bytes that are no UTF-8. {0} probable encoding, {1} byte offset counted from 0.</summary>
    public static readonly Rule NotUtf8 = new("HS1301", Severity.Error,
        new("The file is not UTF-8 text; it looks like {0} (byte {1}).", "Файл не в кодировке UTF-8; похоже на {0} (байт {1}).", "Файл UTF-8 кодтауында емес; {0} сияқты ({1}-байт)."),
        new("Open the file in its program and save it as UTF-8.", "Откройте файл в его программе и сохраните в UTF-8.", "Файлды өз бағдарламасында ашып, UTF-8 кодтауында сақтаңыз."));

    /// <summary>A file saved as “Unicode”.</summary>
    public static readonly Rule Utf16 = new("HS1302", Severity.Error,
        new("The file is saved as UTF-16 (“Unicode”), not as UTF-8.", "Файл сохранён в UTF-16 («Юникод»), а не в UTF-8.", "Файл UTF-8 емес, UTF-16 («Юникод») кодтауында сақталған."),
        new("Save it again and choose UTF-8.", "Сохраните его заново, выбрав UTF-8.", "Оны UTF-8 таңдап, қайта сақтаңыз."));

    /// <summary>No text at all.</summary>
    public static readonly Rule Empty = new("HS1303", Severity.Error,
        new("The file is empty.", "Файл пуст.", "Файл бос."),
        new("Write the text or delete the file.", "Напишите текст или удалите файл.", "Мәтінін жазыңыз немесе файлды өшіріңіз."));

    /// <summary>NUL and the other characters below the blank. {0} number.</summary>
    public static readonly Rule Control = new("HS1304", Severity.Error,
        new("An unseen control character stands in the text ({0}).", "В тексте стоит невидимый управляющий символ ({0}).", "Мәтінде көрінбейтін басқару таңбасы тұр ({0})."),
        new("Delete it: retype the word around this place.", "Удалите его: наберите слово в этом месте заново.", "Оны өшіріңіз: осы жердегі сөзді қайта теріңіз."));

    /// <summary>Control characters of the second set and Unicode line ends. {0} number.</summary>
    public static readonly Rule OldControl = new("HS1305", Severity.Warning,
        new("An unseen control character, most likely from an old encoding, stands in the text ({0}).", "В тексте стоит невидимый управляющий символ, скорее всего из старой кодировки ({0}).", "Мәтінде ескі кодтаудан қалған көрінбейтін басқару таңбасы тұр ({0})."),
        new("Retype the dash, quote or blank at this place.", "Наберите тире, кавычку или пробел в этом месте заново.", "Осы жердегі сызықшаны, тырнақшаны не бос орынды қайта теріңіз."));

    /// <summary>A character that turns the direction of writing. {0} number.</summary>
    public static readonly Rule Bidi = new("HS1307", Severity.Warning,
        new("An unseen character that changes the direction of writing stands in the text (bidi, {0}).", "В тексте стоит невидимый символ, меняющий направление письма ({0}).", "Мәтінде жазу бағытын өзгертетін көрінбейтін таңба тұр ({0})."),
        new("Delete it: retype the word around this place.", "Удалите его: наберите слово в этом месте заново.", "Оны өшіріңіз: осы жердегі сөзді қайта теріңіз."));

    /// <summary>A byte order mark inside the text.</summary>
    public static readonly Rule ByteOrderMark = new("HS1308", Severity.Warning,
        new("A byte order mark (BOM) stands in the middle of the text, as when two files are joined.", "Посреди текста стоит метка порядка байтов (BOM), как при склейке двух файлов.", "Мәтін ортасында екі файл біріктірілгендегідей байт реті белгісі (BOM) тұр."),
        new("Delete the unseen character at this place.", "Удалите невидимый символ в этом месте.", "Осы жердегі көрінбейтін таңбаны өшіріңіз."));

    /// <summary>Lines that end as on old Macs.</summary>
    public static readonly Rule OldLineEnding = new("HS1309", Severity.Warning,
        new("The file has the line ending of old Macs (CR).", "В файле концы строк старых Mac (CR).", "Файлда ескі Mac жол соңдары (CR) қолданылған."),
        new("Save it with the line ending LF or CRLF.", "Сохраните его с концами строк LF или CRLF.", "Оны LF немесе CRLF жол соңдарымен сақтаңыз."));

    /// <summary>Letters garbled by a wrong encoding. {0} the beginning of the garbled text.</summary>
    public static readonly Rule Mojibake = new("HS1310", Severity.Warning,
        new("The text is garbled by a wrong encoding (mojibake): “{0}”.", "Текст испорчен неверной кодировкой: «{0}».", "Мәтін қате кодтаудан бүлінген: «{0}»."),
        new("Copy the text from its source again and save the file as UTF-8.", "Скопируйте текст из источника заново и сохраните файл в UTF-8.", "Мәтінді түпнұсқадан қайта көшіріп, файлды UTF-8 кодтауында сақтаңыз."));

    /// <summary>A picture or a document with the name of a text. {0} format.</summary>
    public static readonly Rule NotText = new("HS1311", Severity.Error,
        new("The file is not UTF-8 text but a file of another kind ({0}).", "Это не текст в UTF-8, а файл другого вида ({0}).", "Бұл UTF-8 мәтіні емес, басқа түрдегі файл ({0})."),
        new("Copy the text into a new file, or give the file back its own name.", "Скопируйте текст в новый файл или верните файлу его имя.", "Мәтінді жаңа файлға көшіріңіз немесе файлдың өз атауын қайтарыңыз."));

    /// <summary>A file that ends inside a letter. {0} byte offset counted from 0.</summary>
    public static readonly Rule CutLetter = new("HS1312", Severity.Error,
        new("The file ends in the middle of a letter, so it is not whole UTF-8 text (byte {0}).", "Файл обрывается посреди буквы, это неполный текст UTF-8 (байт {0}).", "Файл әріптің ортасынан үзілген, UTF-8 мәтіні толық емес ({0}-байт)."),
        new("Copy the file again: its end was lost.", "Скопируйте файл заново: его конец потерян.", "Файлды қайта көшіріңіз: оның соңы жоғалған."));

    /// <summary>One byte that belongs to no letter. {0} byte offset counted from 0.</summary>
    public static readonly Rule BadByte = new("HS1313", Severity.Error,
        new("A letter here is damaged and not UTF-8 (byte {0}).", "Здесь испорчена буква, это не UTF-8 (байт {0}).", "Мұнда әріп бүлінген, ол UTF-8 емес ({0}-байт)."),
        new("Retype the word at this place and save the file as UTF-8.", "Наберите слово в этом месте заново и сохраните файл в UTF-8.", "Осы жердегі сөзді қайта теріп, файлды UTF-8 кодтауында сақтаңыз."));

    /// <summary>Settings, data or a template far beyond what anybody writes. {0} its megabytes, {1} how many are read.</summary>
    public static readonly Rule TooLarge = new("HS1314", Severity.Error,
        new("The file is too large: {0} MB; of settings, data and templates at most {1} MB are read.",
            "Файл слишком большой: {0} МБ; настройки, данные и шаблоны читаются до {1} МБ.",
            "Файл тым үлкен: {0} МБ; баптаулар, деректер мен үлгілер {1} МБ-қа дейін ғана оқылады."),
        new("Move it out of this folder: a file of this kind and size is hardly meant here.", "Уберите его из этой папки: файл такого вида и размера вряд ли должен лежать здесь.",
            "Оны осы қалтадан шығарыңыз: мұндай түр мен көлемдегі файл бұл жерге арналмаған болар."));

    /// <summary>The complaint about a file that could not be decoded.</summary>
    public static Diagnostic Of(EncodingProblem problem)
    {
        var offset = problem.ByteOffset.ToString(CultureInfo.InvariantCulture);
        return problem.Fault switch
        {
            EncodingFault.OtherEncoding when problem.Name?.StartsWith("UTF-16", StringComparison.Ordinal) == true => Utf16.At(problem.Span),
            EncodingFault.OtherEncoding => NotUtf8.At(problem.Span, problem.Name ?? "?", offset),
            EncodingFault.NotText => NotText.At(problem.Span, problem.Name ?? "?"),
            EncodingFault.TruncatedLetter => CutLetter.At(problem.Span, offset),
            _ => BadByte.At(problem.Span, offset),
        };
    }

    /// <summary>Every rule of this list.</summary>
    public static ImmutableArray<Rule> All =>
        [NotUtf8, Utf16, Empty, Control, OldControl, Bidi, ByteOrderMark, OldLineEnding, Mojibake, NotText, CutLetter, BadByte, TooLarge];
}
