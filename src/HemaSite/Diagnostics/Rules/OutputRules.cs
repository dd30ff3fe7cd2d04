using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about putting the site on disk. {0} is the path, {1} what was being done to it.</summary>
public static class OutputRules
{
    /// <summary>No room left; {2} is about how many megabytes are missing.</summary>
    public static readonly Rule DiskFull = new(
        "HS7001",
        Severity.Error,
        new("The disk is full: cannot {1} {0}.", "На диске нет места: не удалось {1} {0}.", "Дискіде орын қалмады: {0} – {1} мүмкін болмады."),
        new(
            "Free about {2} MB or more and build again. The published site is unchanged.",
            "Освободите примерно {2} МБ или больше и запустите сборку снова. Опубликованный сайт не изменился.",
            "Шамамен {2} МБ немесе одан көп орын босатып, жинауды қайта іске қосыңыз. Жарияланған сайт өзгерген жоқ."));

    /// <summary>The user may not do this here.</summary>
    public static readonly Rule NoPermission = new(
        "HS7002",
        Severity.Error,
        new("Permission denied: cannot {1} {0}.", "Нет прав: не удалось {1} {0}.", "Рұқсат жоқ: {0} – {1} мүмкін болмады."),
        new(
            "Give your user the right to write there, or choose another folder with --output.",
            "Дайте своему пользователю право записи в это место или укажите другую папку в --output.",
            "Пайдаланушыңызға осы жерге жазу құқығын беріңіз немесе --output арқылы басқа қалтаны көрсетіңіз."));

    /// <summary>The file system takes no writes.</summary>
    public static readonly Rule ReadOnlyDisk = new(
        "HS7003",
        Severity.Error,
        new("The disk is read-only: cannot {1} {0}.", "Диск доступен только для чтения: не удалось {1} {0}.", "Диск тек оқуға ашық: {0} – {1} мүмкін болмады."),
        new(
            "Choose a folder on a disk that can be written, with --output.",
            "Укажите в --output папку на диске, куда можно записывать.",
            "--output арқылы жазуға болатын дискідегі қалтаны көрсетіңіз."));

    /// <summary>The system's limit of open files is reached.</summary>
    public static readonly Rule TooManyOpenFiles = new(
        "HS7004",
        Severity.Error,
        new("Too many open files: cannot {1} {0}.", "Открыто слишком много файлов: не удалось {1} {0}.", "Тым көп файл ашық: {0} – {1} мүмкін болмады."),
        new(
            "Raise the limit of open files (ulimit -n 4096) or build with fewer --jobs.",
            "Увеличьте предел открытых файлов (ulimit -n 4096) или уменьшите значение --jobs.",
            "Ашық файлдар шегін көтеріңіз (ulimit -n 4096) немесе --jobs мәнін азайтыңыз."));

    /// <summary>A name or a path that file systems do not take.</summary>
    public static readonly Rule PathTooLong = new(
        "HS7005",
        Severity.Error,
        new("The path is too long: cannot {1} {0}.", "Слишком длинный путь: не удалось {1} {0}.", "Файлға апаратын жол тым ұзын: {0} – {1} мүмкін болмады."),
        new(
            "Shorten the page's slug or the file's name: a name takes up to 255 bytes, a path up to 1024; a Cyrillic letter is two bytes.",
            "Сократите slug страницы или имя файла: имя — до 255 байт, путь — до 1024; буква кириллицы занимает два байта.",
            "Беттің slug мәнін немесе файл атын қысқартыңыз: атау 255 байтқа, файлға апаратын толық жол 1024 байтқа дейін; бір кирилл әрпі екі байт алады."));

    /// <summary>Another build holds the output; {2} is its process number.</summary>
    public static readonly Rule BuildInProgress = new(
        "HS7006",
        Severity.Error,
        new(
            "Another build in progress by pid {2} is writing {0}.",
            "Другая сборка (процесс {2}) уже записывает {0}.",
            "Басқа жинау (процесс {2}) {0} қалтасына жазып жатыр."),
        new(
            "Wait until it ends and build again, or end that process.",
            "Дождитесь её окончания и запустите сборку снова либо завершите тот процесс.",
            "Ол аяқталған соң жинауды қайта іске қосыңыз немесе сол процесті тоқтатыңыз."));

    /// <summary>The output folder holds somebody's files.</summary>
    public static readonly Rule NotOurs = new(
        "HS7007",
        Severity.Error,
        new(
            "The output folder {0} holds files HemaSite did not make.",
            "В папке вывода {0} лежат файлы, созданные не HemaSite.",
            "{0} шығару қалтасында HemaSite жасамаған файлдар бар."),
        new(
            "Choose an empty or a new folder with --output, or move those files away.",
            "Укажите в --output пустую или новую папку либо уберите эти файлы.",
            "--output арқылы бос не жаңа қалтаны көрсетіңіз немесе ол файлдарды басқа жерге көшіріңіз."));

    /// <summary>Somebody had put a file of his own into the published site, which the next one replaced.</summary>
    public static readonly Rule ForeignFile = new(
        "HS7016",
        Severity.Warning,
        new(
            "{0} was put into the published site and is gone with it.",
            "{0} лежал в опубликованном сайте, в новый он не попал.",
            "{0} жарияланған сайттың ішінде жатқан еді, жаңасына енген жоқ."),
        new(
            "Put it into the content, from where pictures and documents are published, or put it there anew after each build.",
            "Положите его в содержимое сайта, откуда публикуются изображения и документы, или кладите заново после каждой сборки.",
            "Оны сайттың мазмұнына салыңыз, суреттер мен құжаттар сол жерден жарияланады, немесе әр жинаудан кейін қайта қойыңыз."));

    /// <summary>Something that is no folder stands where the site is to go.</summary>
    public static readonly Rule NotFolder = new(
        "HS7008",
        Severity.Error,
        new("The output {0} is not a folder.", "Место вывода {0} — не папка.", "Шығару орны {0} – қалта емес."),
        new(
            "Choose a folder with --output; a link there must lead to an existing folder.",
            "Укажите в --output папку; ссылка на её месте должна вести в существующую папку.",
            "--output арқылы қалтаны көрсетіңіз; оның орнындағы сілтеме бар қалтаға апаруы керек."));

    /// <summary>Replacing the output folder would remove the site's own source.</summary>
    public static readonly Rule HoldsSource = new(
        "HS7009",
        Severity.Error,
        new(
            "The output folder {0} holds the source of the site; a build would replace it.",
            "В папке вывода {0} лежат исходные файлы сайта; сборка заменила бы их.",
            "{0} шығару қалтасында сайттың бастапқы файлдары жатыр; жинау оларды алмастырып жіберер еді."),
        new(
            "Choose a folder of its own with --output, for example public.",
            "Укажите в --output отдельную папку, например public.",
            "--output арқылы бөлек қалтаны көрсетіңіз, мысалы public."));

    /// <summary>The system holds the folder in place: a mount point, or open elsewhere.</summary>
    public static readonly Rule FolderBusy = new(
        "HS7010",
        Severity.Error,
        new(
            "The folder is held by the system: cannot {1} {0}.",
            "Папку удерживает система: не удалось {1} {0}.",
            "Қалтаны жүйе ұстап тұр: {0} – {1} мүмкін болмады."),
        new(
            "If this is a mounted disk or volume, name a folder inside it with --output.",
            "Если это подключённый диск или том, укажите в --output папку внутри него.",
            "Егер бұл қосылған диск немесе том болса, --output арқылы оның ішіндегі қалтаны көрсетіңіз."));

    /// <summary>Somebody removed a file or folder while the build was at work.</summary>
    public static readonly Rule Vanished = new(
        "HS7011",
        Severity.Error,
        new(
            "A file or folder vanished during the build: cannot {1} {0}.",
            "Файл или папка исчезли во время сборки: не удалось {1} {0}.",
            "Жинау кезінде файл немесе қалта жоғалып кетті: {0} – {1} мүмкін болмады."),
        new(
            "Check that no other program changes these folders, then build again.",
            "Проверьте, не меняет ли эти папки другая программа, и запустите сборку снова.",
            "Бұл қалталарды басқа бағдарлама өзгертіп жатпағанын тексеріп, жинауды қайта іске қосыңыз."));

    /// <summary>Every other refusal of the disk.</summary>
    public static readonly Rule DiskFailure = new(
        "HS7012",
        Severity.Error,
        new("The disk refused: cannot {1} {0}.", "Сбой диска: не удалось {1} {0}.", "Дискінің ақауы: {0} – {1} мүмкін болмады."),
        new(
            "Check the disk and build again. The published site is unchanged.",
            "Проверьте диск и запустите сборку снова. Опубликованный сайт не изменился.",
            "Дискіні тексеріп, жинауды қайта іске қосыңыз. Жарияланған сайт өзгерген жоқ."));

    /// <summary>Two files of the site differ in nothing but capital letters; {1} is the other.</summary>
    public static readonly Rule SameNameButCase = new(
        "HS7013",
        Severity.Warning,
        new(
            "The files {0} and {1} of the site differ only in capital letters.",
            "Имена файлов сайта {0} и {1} различаются только заглавными и строчными буквами.",
            "Сайттың {0} және {1} файлдары атауларының айырмасы тек бас және кіші әріпте."),
        new(
            "Rename one: on Windows, macOS and some hosts one would overwrite the other.",
            "Переименуйте один из них: в Windows, macOS и на части хостингов один затрёт другой.",
            "Біреуінің атын өзгертіңіз: Windows, macOS жүйелерінде және кейбір хостингтерде бірі екіншісінің орнына жазылып кетеді."));

    /// <summary>One address is asked to be a file and a folder, or belongs to the manifest; {1} is the other.</summary>
    public static readonly Rule FileAndFolder = new(
        "HS7014",
        Severity.Error,
        new(
            "The site cannot hold both {0} and {1}: one name would be a file and a folder.",
            "На сайте не могут быть сразу {0} и {1}: одно имя стало бы и файлом, и папкой.",
            "Сайтта {0} және {1} қатар бола алмайды: бір атау әрі файл, әрі қалта болар еді."),
        new(
            "Rename the file or change the slug of the page.",
            "Переименуйте файл или измените slug страницы.",
            "Файлдың атын немесе беттің slug мәнін өзгертіңіз."));

    /// <summary>A file of the content bears the name of the site's list of files.</summary>
    public static readonly Rule ReservedName = new(
        "HS7015",
        Severity.Error,
        new(
            "The name {0} is reserved for HemaSite's own list of files.",
            "Имя {0} занято: так называется список файлов самой HemaSite.",
            "{0} атауы бос емес: HemaSite бағдарламасының өз файлдар тізімі осылай аталады."),
        new("Rename the file in the content.", "Переименуйте файл в содержимом сайта.", "Сайт мазмұнындағы файлдың атын өзгертіңіз."));

    /// <summary>All rules of this file.</summary>
    public static ImmutableArray<Rule> All =>
    [
        DiskFull, NoPermission, ReadOnlyDisk, TooManyOpenFiles, PathTooLong, BuildInProgress, NotOurs, ForeignFile, NotFolder,
        HoldsSource, FolderBusy, Vanished, DiskFailure, SameNameButCase, FileAndFolder, ReservedName,
    ];
}
