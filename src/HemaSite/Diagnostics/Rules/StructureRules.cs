using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about how the content lies in folders: copies, clashes, names, languages of files.</summary>
public static class StructureRules
{
    /// <summary>Two folders hold the same post, byte for byte.</summary>
    public static readonly Rule DuplicateFolder = new("HS2801", Severity.Warning,
        new("Duplicate: the folders “{0}” and “{1}” hold the same page; it is shown once.",
            "Копия: в папках «{0}» и «{1}» одна и та же страница; она показывается один раз.",
            "Көшірме: «{0}» және «{1}» қалталарында бірдей бет тұр; ол бір рет көрсетіледі."),
        new("Delete one of the two folders.", "Удалите одну из двух папок.", "Екі қалтаның бірін жойыңыз."));

    /// <summary>Two files hold the same page, byte for byte, one of them without a folder of its own.</summary>
    public static readonly Rule DuplicateFile = new("HS2808", Severity.Warning,
        new("Duplicate: the files “{0}” and “{1}” hold the same page; it is shown once.",
            "Копия: в файлах «{0}» и «{1}» одна и та же страница; она показывается один раз.",
            "Көшірме: «{0}» және «{1}» файлдарында бірдей бет тұр; ол бір рет көрсетіледі."),
        new("Delete one of the two files.", "Удалите один из двух файлов.", "Екі файлдың бірін жойыңыз."));

    /// <summary>A file that a program or an editor left beside the page it is a copy of.</summary>
    public static readonly Rule LeftCopy = new("HS2809", Severity.Warning,
        new("“{0}” looks like a copy that was left behind; it is not published.",
            "«{0}» похож на забытую копию; он не публикуется.",
            "«{0}» ұмытылған көшірмеге ұқсайды; ол жарияланбайды."),
        new("Delete it, or give it a name of its own.", "Удалите его или дайте ему собственное имя.", "Оны жойыңыз немесе өзіне бөлек ат беріңіз."));

    /// <summary>A text that was saved under a second ending, which file managers like to hide. {0} name, {1} the name without it.</summary>
    public static readonly Rule SecondEnding = new("HS2812", Severity.Warning,
        new("“{0}” has a second ending, so it is no text of the site; it is not published.",
            "У «{0}» второе расширение, поэтому это не текст сайта; он не публикуется.",
            "«{0}» атында екінші кеңейтім бар, сондықтан ол сайт мәтіні емес; ол жарияланбайды."),
        new("Rename it to {1}; save it as plain text (UTF-8).", "Переименуйте его в {1}; сохраняйте как обычный текст (UTF-8).",
            "Атын {1} деп өзгертіп, кәдімгі мәтін (UTF-8) ретінде сақтаңыз."));

    /// <summary>A Markdown file in the folder of a post that is not the post.</summary>
    public static readonly Rule BesidePost = new("HS2810", Severity.Warning,
        new("“{0}” lies in the folder of a post and is not the post; it is not published.",
            "«{0}» лежит в папке новости, но сам ею не является; он не публикуется.",
            "«{0}» жаңалықтың қалтасында жатыр, бірақ жаңалықтың өзі емес; ол жарияланбайды."),
        new("Move it out of this folder to make it a page of its own.", "Вынесите его из этой папки, чтобы он стал отдельной страницей.",
            "Бөлек бет болуы үшін оны осы қалтадан шығарыңыз."));

    /// <summary>A file of a kind that is not published. {0} its name.</summary>
    public static readonly Rule UnknownKind = new("HS2813", Severity.Info,
        new("“{0}” is of a kind that is not published.", "«{0}» — файл такого вида, который не публикуется.", "«{0}» файлының түрі жарияланбайды."),
        new("Save it as a picture (JPG, PNG, WebP, SVG) or a document (PDF, DOCX, XLSX, ZIP …), or take it out of the content; the folder static publishes any file as it is.",
            "Сохраните его как изображение (JPG, PNG, WebP, SVG) или документ (PDF, DOCX, XLSX, ZIP …) либо уберите из содержимого; папка static публикует любой файл как есть.",
            "Оны сурет (JPG, PNG, WebP, SVG) не құжат (PDF, DOCX, XLSX, ZIP …) етіп сақтаңыз немесе мазмұннан алып тастаңыз; static қалтасы кез келген файлды сол күйінде жариялайды."));

    /// <summary>Two different pages claim one address.</summary>
    public static readonly Rule SameUrl = new("HS2802", Severity.Error,
        new("Same URL: “{0}” and “{1}” are different pages with the one address {2}.",
            "Один адрес: «{0}» и «{1}» — разные страницы с общим адресом {2}.",
            "Бір мекенжай: «{0}» және «{1}» – бөлек беттер, ал мекенжайы ортақ: {2}."),
        new("Rename one of them or give it a slug of its own.", "Переименуйте одну из них или дайте ей свой slug.",
            "Біреуінің атын өзгертіңіз немесе оған бөлек slug беріңіз."));

    /// <summary>Two names differ only in the case of letters.</summary>
    public static readonly Rule CaseCollision = new("HS2803", Severity.Error,
        new("“{0}” and “{1}” differ only in upper and lower case letters: on many servers that is one file.",
            "«{0}» и «{1}» различаются только заглавными и строчными буквами: на многих серверах это один файл.",
            "«{0}» және «{1}» атауларының айырмасы тек бас және кіші әріпте: көп серверде бұл бір файл."),
        new("Rename one of the two.", "Переименуйте одно из двух.", "Біреуінің атын өзгертіңіз."));

    /// <summary>Two files of one folder claim one language.</summary>
    public static readonly Rule TwoFilesOneLanguage = new("HS2804", Severity.Error,
        new("“{0}” and “{1}” lie in one folder and are both in the language {2}.",
            "«{0}» и «{1}» лежат в одной папке, и оба на языке {2}.",
            "«{0}» және «{1}» бір қалтада жатыр, екеуі де {2} тілінде."),
        new("Keep one of the two files.", "Оставьте один из двух файлов.", "Екі файлдың біреуін қалдырыңыз."));

    /// <summary>A file or folder name that cannot be part of an address.</summary>
    public static readonly Rule BadName = new("HS2805", Severity.Error,
        new("The name “{0}” cannot stand in an address: {1} is not allowed in a folder's name.",
            "Имя «{0}» не может стоять в адресе: знак {1} в имени папки недопустим.",
            "«{0}» атауы мекенжайға жарамайды: қалта атауында {1} таңбасы болмауы керек."),
        new("Use letters, digits and hyphens.", "Используйте буквы, цифры и дефис.", "Әріп, сан және дефис қолданыңыз."));

    /// <summary>A folder named like a device of Windows.</summary>
    public static readonly Rule ReservedName = new("HS2806", Severity.Error,
        new("The name “{0}” is reserved: some computers take it for a device, not for a folder.",
            "Имя «{0}» занято: некоторые компьютеры считают его устройством, а не папкой.",
            "«{0}» атауы бос емес: кейбір компьютерлер оны қалта емес, құрылғы деп таниды."),
        new("Rename the folder.", "Переименуйте папку.", "Қалтаның атын өзгертіңіз."));

    /// <summary>A name with a character that no eye sees.</summary>
    public static readonly Rule UnseenInName = new("HS2807", Severity.Error,
        new("The name “{0}” holds an unseen control character ({1}), which cannot stand in an address.",
            "В имени «{0}» есть невидимый управляющий знак ({1}), в адресе он стоять не может.",
            "«{0}» атауында көрінбейтін басқару таңбасы бар ({1}), ол мекенжайда тұра алмайды."),
        new("Type the name anew.", "Наберите имя заново.", "Атын қайта теріңіз."));

    /// <summary>Two different files of folders that are joined have one name.</summary>
    public static readonly Rule TwoFilesOneName = new("HS2811", Severity.Error,
        new("“{0}” and “{1}” are different files of one name: their folders are one page, so they would have one address.",
            "«{0}» и «{1}» — разные файлы с одним именем: их папки — одна страница, и адрес у них был бы общий.",
            "«{0}» және «{1}» – аттас, бірақ бөлек файлдар: қалталары бір бет болғандықтан, мекенжайы ортақ болар еді."),
        new("Rename one of them, in the text too, or delete it.", "Переименуйте один из них (и в тексте тоже) или удалите его.",
            "Біреуінің атын өзгертіңіз (мәтінде де) немесе оны жойыңыз."));

    /// <summary>A file's language is not one of the site's.</summary>
    public static readonly Rule UnknownFileLanguage = new("HS4101", Severity.Error,
        new("The language “{0}” of this file is not among the site's languages ({1}).",
            "Языка «{0}» этого файла нет среди языков сайта ({1}).",
            "Файлдың «{0}» тілі сайт тілдерінің арасында жоқ ({1})."),
        new("Rename the file or add the language to the settings.", "Переименуйте файл или добавьте язык в настройки.",
            "Файлдың атын өзгертіңіз немесе тілді баптауларға қосыңыз."))
    {
        Question = SettingsRules.DidYouMean,
    };

    /// <summary>A symbolic link inside the content.</summary>
    public static readonly Rule SymbolicLink = new("HS3801", Severity.Error,
        new("“{0}” is a symbolic link; links are never followed or published.",
            "«{0}» — символическая ссылка; такие ссылки не читаются и не публикуются.",
            "«{0}» – символдық сілтеме; ондай сілтеме оқылмайды әрі жарияланбайды."),
        new("Put the file itself here.", "Положите сюда сам файл.", "Осында файлдың өзін салыңыз."));

    /// <summary>A pipe, socket or device inside the content.</summary>
    public static readonly Rule NotRegularFile = new("HS3802", Severity.Error,
        new("“{0}” is not a regular file and cannot be read.", "«{0}» — не обычный файл, прочитать его нельзя.",
            "«{0}» кәдімгі файл емес, оны оқуға болмайды."),
        new("Remove it from the content.", "Уберите его из содержимого.", "Оны мазмұннан алып тастаңыз."));

    /// <summary>A path that is too long for file systems and servers.</summary>
    public static readonly Rule PathTooLong = new("HS3803", Severity.Error,
        new("The path is too long: {0} bytes; file systems and servers take at most {1}.",
            "Путь слишком длинный: {0} байт; файловые системы и серверы принимают не более {1}.",
            "Файлға апаратын жол тым ұзын: {0} байт; файл жүйелері мен серверлер ең көбі {1} байт қабылдайды."),
        new("Use shorter or fewer folders.", "Сократите имена папок или их число.", "Қалта атауларын қысқартыңыз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [DuplicateFolder, DuplicateFile, LeftCopy, SecondEnding, BesidePost, UnknownKind, SameUrl, TwoFilesOneName, CaseCollision, TwoFilesOneLanguage, BadName, ReservedName, UnseenInName, UnknownFileLanguage, SymbolicLink, NotRegularFile, PathTooLong];
}
