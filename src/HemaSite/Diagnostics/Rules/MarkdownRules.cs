using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about the text of a page: its size, its summary break, markup that is not let through.</summary>
public static class MarkdownRules
{
    /// <summary>The text is over 1 MiB.</summary>
    public static readonly Rule TooLarge = new("HS2001", Severity.Error,
        new("The text is too large: {0} KiB, at most {1} KiB are allowed.",
            "Слишком большой текст: {0} КиБ, допускается не больше {1} КиБ.",
            "Мәтін тым үлкен: {0} КиБ, {1} КиБ-тан аспауы керек."),
        new("Split the text into several pages, or attach it as a file.",
            "Разделите текст на несколько страниц или приложите его файлом.",
            "Мәтінді бірнеше бетке бөліңіз немесе файл етіп тіркеңіз."));

    /// <summary>A line is over 64 KiB.</summary>
    public static readonly Rule LineTooLarge = new("HS2002", Severity.Error,
        new("This line is too large: {0} KiB, at most {1} KiB are allowed.",
            "Слишком длинная строка: {0} КиБ, допускается не больше {1} КиБ.",
            "Бұл жол тым ұзын: {0} КиБ, {1} КиБ-тан аспауы керек."),
        new("Break the line; perhaps a picture or another file was pasted as text.",
            "Разбейте строку; возможно, изображение или другой файл вставили как текст.",
            "Жолды бөліңіз; мүмкін, сурет не басқа файл мәтін ретінде қойылып кеткен."));

    /// <summary>Lists, quotes, brackets, emphasis or elements inside each other are too deep.</summary>
    public static readonly Rule TooDeep = new("HS2003", Severity.Error,
        new("Lists, quotes, brackets or tags nest too deeply here: at most {0} levels are allowed.",
            "Слишком глубокая вложенность списков, цитат, скобок или тегов: допускается не больше {0} уровней.",
            "Тізімдер, дәйексөздер, жақшалар не тегтер тым терең кіріктірілген: {0} деңгейден аспауы керек."),
        new("Close what is open, or write it flat.", "Закройте открытое или упростите разметку.",
            "Ашық тұрғанын жабыңыз немесе белгілеуді жеңілдетіңіз."));

    /// <summary>So many links, headings or tags that the text would take very long to read.</summary>
    public static readonly Rule TooSlow = new("HS2004", Severity.Error,
        new("The text would be too slow to build: more than {0} × “{1}”.",
            "Текст обрабатывался бы слишком долго: больше {0} × «{1}».",
            "Мәтінді өңдеу тым ұзаққа созылады: «{1}» саны рұқсат етілген шектен ({0}) асады."),
        new("Split the text into several pages, or remove what was pasted by mistake.",
            "Разделите текст на несколько страниц или удалите вставленное по ошибке.",
            "Мәтінді бірнеше бетке бөліңіз немесе қателесіп қойылғанын өшіріңіз."));

    /// <summary>The page would grow out of all proportion.</summary>
    public static readonly Rule OutputTooLarge = new("HS2005", Severity.Error,
        new("The output would be far larger than the text: a table of {0} cells.",
            "Результат был бы несоразмерно больше текста: таблица из {0} ячеек.",
            "Нәтиже мәтіннен шамадан тыс үлкен болар еді: {0} ұяшықты кесте."),
        new("Attach large tables as a file.", "Приложите большую таблицу файлом.", "Үлкен кестені файл етіп тіркеңіз."));

    /// <summary>Short references repeat a long definition until the page outgrows all bounds.</summary>
    public static readonly Rule PageTooLarge = new("HS2009", Severity.Error,
        new("The output would be far larger than the text: a page over 16 MiB.",
            "Результат был бы несоразмерно больше текста: страница больше 16 МиБ.",
            "Нәтиже мәтіннен шамадан тыс үлкен болар еді: 16 МиБ-тан асатын бет."),
        new("Split the text, or shorten the addresses that are used many times.",
            "Разделите текст или сократите адреса, которые повторяются много раз.",
            "Мәтінді бөліңіз немесе көп қайталанатын мекенжайларды қысқартыңыз."));

    /// <summary>A code fence is never closed.</summary>
    public static readonly Rule FenceOpen = new("HS2006", Severity.Warning,
        new("The code fence opened here is never closed: the rest of the text is shown as code.",
            "Открытый здесь блок кода не закрыт: весь остальной текст показан как код.",
            "Осы жерде ашылған код блогы жабылмаған: мәтіннің қалған бөлігі код болып көрсетіледі."),
        new("Add a line with {0} where the code ends.", "Добавьте строку {0} там, где код кончается.",
            "Код аяқталатын жерге {0} жолын қосыңыз."));

    /// <summary>A notice between lines of ::: is never closed.</summary>
    public static readonly Rule NoticeOpen = new("HS2007", Severity.Warning,
        new("The notice opened here is never closed: the rest of the text stands in its box.",
            "Открытая здесь заметка не закрыта: весь остальной текст попал в её рамку.",
            "Осы жерде ашылған ескертпе жабылмаған: мәтіннің қалған бөлігі соның жақтауында қалды."),
        new("Add a line with {0} where the notice ends. A notice with another one inside has one colon more, above and below.",
            "Добавьте строку {0} там, где заметка кончается. У заметки, в которой стоит другая, в обеих строках на двоеточие больше.",
            "Ескертпе аяқталатын жерге {0} жолын қосыңыз. Ішінде басқасы бар ескертпенің басы мен соңында қос нүкте біреуге артық болады."));

    /// <summary>A notice of a kind that does not exist.</summary>
    public static readonly Rule NoticeUnknown = new("HS2008", Severity.Warning,
        new("There is no notice of the kind “{0}”: it is shown as an ordinary one.",
            "Заметки вида «{0}» нет: она показана как обычная.",
            "«{0}» деген ескертпе түрі жоқ: ол кәдімгі ескертпе болып көрсетіледі."),
        new("Write note, tip, warning or danger after the colons.", "После двоеточий пишите note, tip, warning или danger.",
            "Қос нүктелерден кейін note, tip, warning немесе danger деп жазыңыз."));

    /// <summary>A notice without a word.</summary>
    public static readonly Rule NoticeEmpty = new("HS2012", Severity.Warning,
        new("This notice has no text, so it is left out.", "В этой заметке нет текста, поэтому она пропущена.", "Бұл ескертпенің мәтіні жоқ, сондықтан ол көрсетілмейді."),
        new("Write the text between the two lines with colons.", "Напишите текст между двумя строками с двоеточиями.",
            "Мәтінді қос нүктелері бар екі жолдың арасына жазыңыз."));

    /// <summary>A mark of a footnote for which there is no note. {0} label.</summary>
    public static readonly Rule NoteMissing = new("HS2010", Severity.Warning,
        new("There is no footnote [^{0}], so readers see the brackets.", "Сноски [^{0}] нет, поэтому читатели видят скобки.", "[^{0}] сілтемесінің ескертпесі жоқ, сондықтан оқырман жақшаны көреді."),
        new("Write it at the end of the text, in a line of its own: [^{0}]: …", "Напишите её в конце текста отдельной строкой: [^{0}]: …", "Оны мәтіннің соңында бөлек жолға жазыңыз: [^{0}]: …"));

    /// <summary>A footnote to which no place of the text leads. {0} label.</summary>
    public static readonly Rule NoteUnused = new("HS2011", Severity.Warning,
        new("The footnote [^{0}] is not shown: nothing in the text leads to it.", "Сноска [^{0}] не показана: в тексте на неё ничто не ссылается.", "[^{0}] ескертпесі көрсетілмейді: мәтінде оған сілтеме жоқ."),
        new("Write [^{0}] in the text where its number is to stand.", "Поставьте [^{0}] в тексте там, где должен стоять её номер.", "Мәтінде нөмірі тұратын жерге [^{0}] деп жазыңыз."));

    /// <summary>The summary break is accepted although it is not written as it should be.</summary>
    public static readonly Rule BreakUntidy = new("HS2101", Severity.Warning,
        new("The line {0} is taken for the summary break ===, though it does not stand alone between blank lines.",
            "Строка {0} принята за конец анонса ===, хотя не стоит отдельно между пустыми строками.",
            "{0} жолы аңдатпаның соңы === деп қабылданды, бірақ ол бос жолдардың арасында жеке тұрған жоқ."),
        new("Write === alone on its line, with a blank line above and below.",
            "Пишите === отдельной строкой, с пустой строкой до и после.",
            "=== белгісін жеке жолға жазып, алды мен артында бос жол қалдырыңыз."));

    /// <summary>A second summary break in a post.</summary>
    public static readonly Rule BreakTwice = new("HS2102", Severity.Warning,
        new("This is another ===: only the first ends the summary, this one is left out.",
            "Это ещё одно ===: анонс кончается на первом, это пропущено.",
            "Бұл тағы бір ===: аңдатпа біріншісінде аяқталады, бұл ескерілмейді."),
        new("Remove the second ===; use --- for a line across the page.", "Уберите второе ===; для черты на странице пишите ---.",
            "Екінші === белгісін алып тастаңыз; бетке сызық салу үшін --- жазыңыз."));

    /// <summary>A summary break inside a list, a quote or code.</summary>
    public static readonly Rule BreakInside = new("HS2103", Severity.Warning,
        new("This === stands inside a list, a quote or code and does not end the summary.",
            "Это === стоит внутри списка, цитаты или кода и не заканчивает анонс.",
            "Бұл === тізімнің, дәйексөздің не кодтың ішінде тұр, сондықтан аңдатпаны аяқтамайды."),
        new("Put === after the list, quote or code, at the beginning of a line.",
            "Поставьте === после списка, цитаты или кода, в начале строки.",
            "=== белгісін тізімнен, дәйексөзден не кодтан кейін, жол басына қойыңыз."));

    /// <summary>A lone rule or underline ({0}) where a summary break was probably meant.</summary>
    public static readonly Rule BreakMistaken = new("HS2104", Severity.Warning,
        new("Here stands {0}, and the post has no summary break: did you mean ===?",
            "Здесь стоит {0}, а конца анонса в новости нет: может быть, имелось в виду ===?",
            "Мұнда {0} тұр, ал жаңалықта аңдатпаның соңы жоқ: === жазбақшы ма едіңіз?"),
        new("Write === between blank lines where the summary ends.", "Напишите === между пустыми строками там, где кончается анонс.",
            "Аңдатпа аяқталатын жерге бос жолдар арасына === жазыңыз."));

    /// <summary>A sentence of a new post that its author was to replace.</summary>
    public static readonly Rule SampleTextLeft = new("HS2105", Severity.Warning,
        new("The sample text of a new post still stands here.", "Здесь всё ещё стоит текст-образец из заготовки новости.",
            "Мұнда әлі дайындамадағы үлгі мәтін тұр."),
        new("Write your own text in its place, or set published: false.",
            "Напишите вместо него свой текст или поставьте published: false.",
            "Оның орнына өз мәтініңізді жазыңыз не published: false деп қойыңыз."));

    /// <summary>A tag was taken out.</summary>
    public static readonly Rule TagRemoved = new("HS2201", Severity.Warning,
        new("{0} was removed: this tag is not allowed in a text, or closes nothing.",
            "{0} удалён: такой тег в тексте не допускается или ничего не закрывает.",
            "{0} алынып тасталды: мұндай тегке мәтінде рұқсат жоқ немесе ол ештеңені жаппайды."),
        new("Write the text with Markdown.", "Оформите текст средствами Markdown.", "Мәтінді Markdown арқылы безендіріңіз."));

    /// <summary>An attribute was taken out.</summary>
    public static readonly Rule AttributeRemoved = new("HS2202", Severity.Warning,
        new("{0} was removed from {1}: this attribute is not allowed in a text.",
            "{0} удалён из {1}: такой атрибут в тексте не допускается.",
            "{0} атрибуты {1} ішінен алынып тасталды: мәтінде оған рұқсат жоқ."),
        new("Leave it out: looks come from the site's theme.", "Уберите его: вид страниц задаёт тема сайта.",
            "Оны алып тастаңыз: беттің көрінісін сайттың безендіру тақырыбы анықтайды."));

    /// <summary>A hidden element was taken out with its content.</summary>
    public static readonly Rule HiddenRemoved = new("HS2203", Severity.Warning,
        new("{0} hidden by its style was removed with its content.", "{0}, скрытый стилем, удалён вместе с содержимым.",
            "Стилімен жасырылған {0} мазмұнымен бірге алынып тасталды."),
        new("Delete what readers should not see.", "Удалите то, чего читатели не должны видеть.",
            "Оқырманға көрінбеуі керек нәрсені өшіріңіз."));

    /// <summary>A tag without its closing partner was taken out.</summary>
    public static readonly Rule UnclosedRemoved = new("HS2204", Severity.Warning,
        new("{0} is never closed and was removed.", "{0} нигде не закрыт и удалён.", "{0} еш жерде жабылмаған, сондықтан алынып тасталды."),
        new("Add the closing tag.", "Добавьте закрывающий тег.", "Жабатын тегті қосыңыз."));

    /// <summary>A frame of a host that is not allowed was taken out.</summary>
    public static readonly Rule FrameRemoved = new("HS2205", Severity.Warning,
        new("{0} was removed: the site does not allow frames from this host.",
            "{0} удалён: сайт не разрешает вставки с этого адреса.",
            "{0} алынып тасталды: сайт бұл мекенжайдан кірістіруге рұқсат бермейді."),
        new("Add the host to frames in site.yaml, or write a link.", "Добавьте адрес в frames в site.yaml или поставьте ссылку.",
            "Мекенжайды site.yaml ішіндегі frames тізіміне қосыңыз немесе сілтеме қойыңыз."));

    /// <summary>A template tag in a text was taken out.</summary>
    public static readonly Rule TwigRemoved = new("HS2301", Severity.Warning,
        new("{0} was removed: texts are never run as templates.", "{0} удалено: тексты не исполняются как шаблоны.",
            "{0} алынып тасталды: мәтіндер үлгі ретінде орындалмайды."),
        new("Delete it; a price list comes from data/pricelist.", "Удалите это; прейскурант берётся из data/pricelist.",
            "Мұны өшіріңіз; прейскурант data/pricelist ішінен алынады."));

    /// <summary>A price list has no data file.</summary>
    public static readonly Rule NoPriceList = new("HS2302", Severity.Warning,
        new("There is no price list for {0} ({1}); nothing is shown here.", "Нет прейскуранта для {0} ({1}); здесь ничего не показано.",
            "{0} үшін прейскурант жоқ ({1}); мұнда ештеңе көрсетілмейді."),
        new("Put the file data/pricelist/{0}.{1}.html into the site.", "Положите в сайт файл data/pricelist/{0}.{1}.html.",
            "Сайтқа data/pricelist/{0}.{1}.html файлын салыңыз."));

    /// <summary>A shortcode is unknown.</summary>
    public static readonly Rule ShortcodeRemoved = new("HS2303", Severity.Warning,
        new("[{0}] was removed: no such insert (shortcode) is known.", "[{0}] удалено: такая вставка неизвестна.",
            "[{0}] алынып тасталды: мұндай кірістірме белгісіз."),
        new("Known are owl-carousel and plugin:youtube.", "Известны owl-carousel и plugin:youtube.",
            "Белгілі кірістірмелер: owl-carousel және plugin:youtube."));

    /// <summary>A gallery is never closed.</summary>
    public static readonly Rule GalleryOpen = new("HS2304", Severity.Warning,
        new("The gallery [{0}] is never closed and was removed; its pictures stand in the text.",
            "Галерея [{0}] не закрыта и удалена; её снимки стоят в тексте.",
            "[{0}] галереясы жабылмаған, сондықтан алынып тасталды; суреттері мәтін ішінде тұр."),
        new("Add the line [/{0}] after the last picture.", "Добавьте строку [/{0}] после последнего снимка.",
            "Соңғы суреттен кейін [/{0}] жолын қосыңыз."));

    /// <summary>All rules of this file.</summary>
    public static ImmutableArray<Rule> All =>
    [
        TooLarge, LineTooLarge, TooDeep, TooSlow, OutputTooLarge, PageTooLarge, FenceOpen, NoticeOpen, NoticeUnknown, NoticeEmpty, NoteMissing, NoteUnused,
        BreakUntidy, BreakTwice, BreakInside, BreakMistaken, SampleTextLeft,
        TagRemoved, AttributeRemoved, HiddenRemoved, UnclosedRemoved, FrameRemoved, TwigRemoved, NoPriceList, ShortcodeRemoved, GalleryOpen,
    ];
}
