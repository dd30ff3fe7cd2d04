using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>What can be wrong with the block at the head of a page and with the values in it.</summary>
public static class FrontMatterRules
{
    /// <summary>A post without the block.</summary>
    public static readonly Rule Missing = new("HS1001", Severity.Error,
        new("This post has no front matter: the block with title and date between two --- lines.", "В этой новости нет заголовочного блока: строк с title и date между двумя строками ---.", "Бұл жаңалықта тақырып блогы жоқ: екі --- жолының арасындағы title мен date."),
        new("Begin the file with ---, then title: '…' and date: '12-04-2022 10:00', then --- again.", "Начните файл с ---, затем title: '…' и date: '12-04-2022 10:00', затем снова ---.", "Файлды --- жолынан бастап, title: '…' және date: '12-04-2022 10:00' жазыңыз, соңында тағы ---."));

    /// <summary>No closing line.</summary>
    public static readonly Rule Unclosed = new("HS1002", Severity.Error,
        new("The front matter that begins here is never closed.", "Заголовочный блок, начатый здесь, не закрыт.", "Осында басталған тақырып блогы жабылмаған."),
        new("Put a line of three dashes --- under the last key.", "Поставьте строку из трёх дефисов --- под последним ключом.", "Соңғы кілттің астына үш дефистен тұратын --- жолын қойыңыз."));

    /// <summary>Another number or kind of dashes. {0} the line.</summary>
    public static readonly Rule WrongDashes = new("HS1003", Severity.Error,
        new("Front matter opens with exactly three dashes; this line is “{0}”. So there is no front matter here.", "Заголовочный блок открывают ровно три дефиса, а здесь «{0}», поэтому блока здесь нет.", "Тақырып блогы дәл үш дефиспен ашылады, ал мұнда «{0}» тұр, сондықтан блок жоқ."),
        new("Write --- in this line and under the last key.", "Напишите --- в этой строке и под последним ключом.", "Осы жолға және соңғы кілттің астына --- жазыңыз."));

    /// <summary>Blank lines above the block.</summary>
    public static readonly Rule LeadingBlank = new("HS1004", Severity.Warning,
        new("Blank lines stand above the front matter.", "Над заголовочным блоком есть пустые строки.", "Тақырып блогының үстінде бос жолдар бар."),
        new("Let the file begin with ---.", "Пусть файл начинается с ---.", "Файл --- жолынан басталсын."));

    /// <summary>The block of another program.</summary>
    public static readonly Rule Toml = new("HS1005", Severity.Error,
        new("The front matter is written in the form of another program (+++).", "Заголовочный блок записан в формате другой программы (+++).", "Тақырып блогы басқа бағдарламаның пішімінде (+++) жазылған."),
        new("Write --- in place of +++ and “key: value” in place of “key = value”.", "Напишите --- вместо +++ и «ключ: значение» вместо «ключ = значение».", "+++ орнына ---, «кілт = мән» орнына «кілт: мән» жазыңыз."));

    /// <summary>Keys under the closing line.</summary>
    public static readonly Rule ClosedEarly = new("HS1006", Severity.Error,
        new("The front matter is closed too early: keys and another --- follow below.", "Заголовочный блок закрыт слишком рано: ниже идут ещё ключи и ещё одна строка ---.", "Тақырып блогы тым ерте жабылған: төменде тағы кілттер мен --- бар."),
        new("Delete this --- line.", "Удалите эту строку ---.", "Осы --- жолын өшіріңіз."));

    /// <summary>A post without a title, or a title with nothing in it.</summary>
    public static readonly Rule NoTitle = new("HS1201", Severity.Error,
        new("The title is missing or empty.", "Нет заголовка (title) или он пуст.", "Тақырып (title) жоқ немесе бос."),
        new("Write title: '…' with the heading of the page.", "Напишите title: '…' с заголовком страницы.", "Беттің тақырыбымен title: '…' деп жазыңыз."));

    /// <summary>A post without a date.</summary>
    public static readonly Rule NoDate = new("HS1202", Severity.Error,
        new("The post has no date.", "У новости нет даты (date).", "Жаңалықтың күні (date) жоқ."),
        new("Write date: '12-04-2022 10:00' (day-month-year).", "Напишите date: '12-04-2022 10:00' (день-месяц-год).", "date: '12-04-2022 10:00' деп жазыңыз (күн-ай-жыл)."));

    /// <summary>A value that is no date. {0} key, {1} value.</summary>
    public static readonly Rule NotDate = new("HS1203", Severity.Error,
        new("{0}: “{1}” is not a date that can be read.", "{0}: «{1}» не удаётся прочитать как дату.", "{0}: «{1}» мәнін күн ретінде оқу мүмкін емес."),
        new("Write day-month-year with a four-digit year: 12-04-2022 10:00; or year-month-day: 2022-04-12.", "Напишите день-месяц-год, год четырьмя цифрами: 12-04-2022 10:00; или год-месяц-день: 2022-04-12.", "Күн-ай-жыл деп, жылды төрт цифрмен жазыңыз: 12-04-2022 10:00; немесе жыл-ай-күн: 2022-04-12."));

    /// <summary>A day or hour that does not exist. {0} key, {1} value.</summary>
    public static readonly Rule NoSuchDate = new("HS1204", Severity.Error,
        new("{0}: there is no such date or time: “{1}”.", "{0}: такой даты или времени не бывает: «{1}».", "{0}: мұндай күн не уақыт жоқ: «{1}»."),
        new("Months run from 1 to 12, hours from 0 to 23; the order is day-month-year.", "Месяцы — от 1 до 12, часы — от 0 до 23; порядок: день-месяц-год.", "Айлар 1-ден 12-ге, сағаттар 0-ден 23-ке дейін; реті: күн-ай-жыл."));

    /// <summary>Slashes with two readings. {0} key, {1} value, {2} and {3} readings.</summary>
    public static readonly Rule AmbiguousDate = new("HS1205", Severity.Error,
        new("{0}: the date “{1}” is ambiguous: it may mean {2} or {3} (day-month-year).", "{0}: дату «{1}» можно прочитать двояко: {2} или {3} (день-месяц-год).", "{0}: «{1}» күнін екі түрлі оқуға болады: {2} немесе {3} (күн-ай-жыл)."),
        new("Write {2} or {3}.", "Напишите {2} или {3}.", "{2} немесе {3} деп жазыңыз."));

    /// <summary>Slashes with one reading. {0} key, {1} value, {2} reading.</summary>
    public static readonly Rule SlashDate = new("HS1206", Severity.Error,
        new("{0}: the date “{1}” is written with slashes and so ambiguous: countries read them in different order.", "{0}: дата «{1}» записана через косую черту и потому неоднозначна: в разных странах её читают по-разному.", "{0}: «{1}» күні қиғаш сызықпен жазылған, сондықтан екіұшты: оны әр елде әртүрлі оқиды."),
        new("Write {2} (day-month-year).", "Напишите {2} (день-месяц-год).", "{2} деп жазыңыз (күн-ай-жыл)."));

    /// <summary>A year of two digits. {0} key, {1} value.</summary>
    public static readonly Rule ShortYear = new("HS1207", Severity.Error,
        new("{0}: the year of the date “{1}” must have four digits.", "{0}: год в дате «{1}» должен быть из четырёх цифр.", "{0}: «{1}» күнінің жылы төрт цифрдан тұруы керек."),
        new("Write for example 12-04-2022.", "Напишите, например, 12-04-2022.", "Мысалы, 12-04-2022 деп жазыңыз."));

    /// <summary>A hyphen of a word processor. {0} key, {1} number of the character.</summary>
    public static readonly Rule WordHyphen = new("HS1208", Severity.Warning,
        new("{0}: a hyphen of a word processor ({1}) stands in the date.", "{0}: в дате стоит дефис из текстового редактора ({1}).", "{0}: күнде мәтін редакторының дефисі ({1}) тұр."),
        new("Type the date anew with the - key.", "Наберите дату заново клавишей -.", "Күнді - пернесімен қайта теріңіз."));

    /// <summary>A year that is most likely a slip. {0} key, {1} value.</summary>
    public static readonly Rule FarPast = new("HS1209", Severity.Warning,
        new("{0}: the date “{1}” lies before 1900.", "{0}: дата «{1}» раньше 1900 года.", "{0}: «{1}» күні 1900 жылдан бұрын."),
        new("Check the year.", "Проверьте год.", "Жылын тексеріңіз."));

    /// <summary>Hidden before it is shown.</summary>
    public static readonly Rule UnpublishFirst = new("HS1210", Severity.Warning,
        new("unpublish_date is not later than the date of publication: the page will never be seen.", "unpublish_date не позже даты публикации: страницу никто не увидит.", "unpublish_date жариялау күнінен кеш емес: бетті ешкім көрмейді."),
        new("Set a later unpublish_date or delete it.", "Укажите более позднюю unpublish_date или удалите её.", "unpublish_date үшін кейінгі күнді көрсетіңіз немесе оны өшіріңіз."));

    /// <summary>A pattern for dates that cannot be used. {0} pattern, {1} letter.</summary>
    public static readonly Rule BadDateFormat = new("HS1211", Severity.Error,
        new("The pattern dateformat “{0}” has a letter that cannot be used: {1}.", "В dateformat «{0}» есть неподходящая буква: {1}.", "dateformat «{0}» ішінде жарамсыз әріп бар: {1}."),
        new("Use d, j, m, n, Y, H, G, i, s with - . / : between them, for example d-m-Y H:i.", "Используйте d, j, m, n, Y, H, G, i, s и знаки - . / : между ними, например d-m-Y H:i.", "Мына әріптерді қолданыңыз: d, j, m, n, Y, H, G, i, s, араларында - . / : таңбалары, мысалы d-m-Y H:i."));

    /// <summary>A value that does not follow the page's own pattern. {0} key, {1} value, {2} pattern.</summary>
    public static readonly Rule NotInDateFormat = new("HS1212", Severity.Error,
        new("{0}: the date “{1}” is not written as dateformat says: {2}.", "{0}: дата «{1}» записана не так, как указано в dateformat: {2}.", "{0}: «{1}» күні dateformat көрсеткендей жазылмаған: {2}."),
        new("Write the date in that form, or delete dateformat.", "Запишите дату в этом виде или удалите dateformat.", "Күнді сол түрде жазыңыз немесе dateformat кілтін өшіріңіз."));

    /// <summary>A title nobody reads to its end. {0} letters.</summary>
    public static readonly Rule LongTitle = new("HS1213", Severity.Warning,
        new("The title is very long: {0} letters; more than 255 fit no list and no search result.", "Заголовок очень длинный: {0} знаков; больше 255 не помещается ни в списках, ни в поиске.", "Тақырып тым ұзын: {0} таңба; 255-тен асса, тізімге де, іздеуге де сыймайды."),
        new("Shorten the title; the rest belongs into the first paragraph.", "Сократите заголовок, остальное перенесите в первый абзац.", "Тақырыпты қысқартып, қалғанын бірінші абзацқа көшіріңіз."));

    /// <summary>A key that looks like a known one. {0} key, {1} known key.</summary>
    public static readonly Rule UnknownKey = new("HS1214", Severity.Warning,
        new("This is an unknown key: {0}. Did you mean {1}?", "Неизвестный ключ: {0}. Возможно, имелся в виду {1}?", "Белгісіз кілт: {0}. Бәлкім, {1} болар?"),
        new("Write {1}, in Latin letters.", "Напишите {1} латинскими буквами.", "{1} деп латын әріптерімен жазыңыз."));

    /// <summary>Tags or categories that stand where nobody reads them. {0} key, {1} taxonomy.</summary>
    public static readonly Rule TermsOutside = new("HS1215", Severity.Warning,
        new("{0} has no effect here: tags and categories stand under taxonomy.", "{0} здесь не действует: теги и рубрики указывают внутри taxonomy.", "{0} бұл жерде әсер етпейді: тегтер мен айдарлар taxonomy ішінде тұрады."),
        new("Write taxonomy: in a line of its own, and below it, two blanks farther right, {1}: [ … ].", "Напишите taxonomy: отдельной строкой, а под ней, на два пробела правее, {1}: [ … ].", "taxonomy: деп жеке жолға, ал астына, екі бос орын оңға, {1}: [ … ] деп жазыңыз."));

    /// <summary>A link to another site that is no address of the web. {0} key, {1} what is written.</summary>
    public static readonly Rule NotOutside = new("HS1216", Severity.Warning,
        new("{0} leads nowhere: “{1}” is no address of another site.", "{0} никуда не ведёт: «{1}» — не адрес другого сайта.", "{0} ешқайда апармайды: «{1}» – басқа сайттың мекенжайы емес."),
        new("Write the whole address, with https:// in front.", "Напишите адрес целиком, с https:// в начале.", "Мекенжайды басындағы https:// бөлігімен толық жазыңыз."));

    /// <summary>A tag or category of signs only. {0} word.</summary>
    public static readonly Rule NoTerm = new("HS1217", Severity.Warning,
        new("“{0}” has neither letters nor digits, so it can have no list; it is not shown.", "В «{0}» нет ни букв, ни цифр: списка у такого слова быть не может, и оно не показывается.", "«{0}» ішінде әріп те, цифр да жоқ: оның тізімі болмайды, өзі де көрсетілмейді."),
        new("Write a word, or give it a slug in terms.yaml.", "Напишите слово или дайте ему slug в terms.yaml.", "Сөз жазыңыз немесе оған terms.yaml файлында slug беріңіз."));

    /// <summary>Two tags or categories that differ only in signs, which addresses do not hold. {0} word, {1} the other.</summary>
    public static readonly Rule SameTerm = new("HS1218", Severity.Warning,
        new("“{0}” and “{1}” have one address, so they have one list.", "У «{0}» и «{1}» один адрес, поэтому и список у них общий.", "«{0}» және «{1}» сөздерінің мекенжайы бір, сондықтан тізімі де ортақ."),
        new("Give each a slug in terms.yaml, or write the sign as a word.", "Дайте каждому свой slug в terms.yaml или напишите знак словом.", "Әрқайсысына terms.yaml файлында бөлек slug беріңіз немесе таңбаны сөзбен жазыңыз."));

    /// <summary>A post without publish_date whose date is still to come.</summary>
    public static readonly Rule DateToCome = new("HS1219", Severity.Info,
        new("The date {0} is still to come, and the post is published already.", "Дата {0} ещё не наступила, а новость уже опубликована.",
            "{0} күні әлі келген жоқ, ал жаңалық жарияланып тұр."),
        new("If the post is to wait until then, write publish_date in place of date.", "Если новость должна подождать, напишите publish_date вместо date.",
            "Жаңалық сол күнді күтуі керек болса, date орнына publish_date деп жазыңыз."));

    /// <summary>A key that has another name here. {0} key, {1} the name.</summary>
    public static readonly Rule OtherName = new("HS1220", Severity.Info,
        new("{0} is not read; here it is called {1}.", "Ключ {0} не читается: здесь он называется {1}.", "{0} кілті оқылмайды: мұнда ол {1} деп аталады."),
        new("Write {1}; what stands in braces goes below a key that is there already.", "Напишите {1}; если такой ключ уже есть, допишите под ним то, что в фигурных скобках.",
            "{1} деп жазыңыз; ондай кілт бар болса, жүйелі жақшадағысын соның астына қосыңыз."));

    /// <summary>A picture where only yes or no is asked for. {0} the picture.</summary>
    public static readonly Rule FileInFlag = new("HS1223", Severity.Error,
        new("header_image only says whether the picture is shown; its file stands in header_image_file.",
            "header_image только включает и выключает изображение; его файл указывают в header_image_file.",
            "header_image суретті тек көрсетеді не жасырады; файлы header_image_file кілтінде тұрады."),
        new("Write header_image_file: {0}.", "Напишите header_image_file: {0}.", "header_image_file: {0} деп жазыңыз."));

    /// <summary>A form of Grav: nothing receives what readers would send.</summary>
    public static readonly Rule FormLost = new("HS1221", Severity.Warning,
        new("This form is not shown: the finished site has no program that could receive it.", "Форма не показана: у готового сайта нет программы, которая приняла бы её.",
            "Бұл форма көрсетілмейді: дайын сайтта оны қабылдайтын бағдарлама жоқ."),
        new("Link to a form of another service, or write an address for letters into the text, and delete the key.",
            "Дайте ссылку на форму другого сервиса или напишите в тексте адрес для писем и удалите этот ключ.",
            "Басқа сервистегі формаға сілтеме беріңіз немесе мәтінге хат жазатын мекенжай қойыңыз да, бұл кілтті өшіріңіз."));

    /// <summary>Several words in the place of one. {0} what is written, {1} as a list.</summary>
    public static readonly Rule TermsInOne = new("HS1222", Severity.Info,
        new("“{0}” is one word with a comma in it.", "«{0}» — одно слово с запятой внутри.", "«{0}» – ішінде үтірі бар бір сөз."),
        new("If several are meant, write [{1}]; if it is one, write ['{0}'].", "Если их несколько, напишите [{1}]; если одно — ['{0}'].", "Бірнеше сөз болса, [{1}] деп, біреу болса, ['{0}'] деп жазыңыз."));

    /// <summary>Every rule of this list.</summary>
    public static ImmutableArray<Rule> All =>
    [
        Missing, Unclosed, WrongDashes, LeadingBlank, Toml, ClosedEarly, NoTitle, NoDate, NotDate, NoSuchDate, AmbiguousDate, SlashDate,
        ShortYear, WordHyphen, FarPast, UnpublishFirst, BadDateFormat, NotInDateFormat, LongTitle, UnknownKey, TermsOutside, NotOutside, NoTerm, SameTerm, DateToCome, OtherName, FormLost, TermsInOne, FileInFlag,
    ];
}
