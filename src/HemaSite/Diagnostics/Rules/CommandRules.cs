using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about how the program was called, and about what stopped it.</summary>
public static class CommandRules
{
    /// <summary>A word that no command or option has; {1} is what was probably meant.</summary>
    public static readonly Rule UnknownWord = new("HS6001", Severity.Error,
        new("There is no command or option “{0}”{1}.", "Нет команды или ключа «{0}»{1}.", "«{0}» деген пәрмен де, кілт те жоқ{1}."),
        new("All of them are listed by hemasite --help.", "Все они перечислены в hemasite --help (на английском).", "Барлығы hemasite --help тізімінде (ағылшынша)."));

    /// <summary>The site's folder is not there.</summary>
    public static readonly Rule NoFolder = new("HS6002", Severity.Error,
        new("There is no folder {0}.", "Нет папки {0}.", "{0} қалтасы жоқ."),
        new("Name the folder that holds content or pages.", "Укажите папку, в которой лежит content или pages.",
            "Ішінде content немесе pages бар қалтаны көрсетіңіз."));

    /// <summary>A value that an option or argument {0} cannot have; {1} is the value, {2} what is possible.</summary>
    public static readonly Rule BadValue = new("HS6003", Severity.Error,
        new("{0} cannot be “{1}”.", "{0} не может быть «{1}».", "{0} мәні «{1}» бола алмайды."),
        new("Possible: {2}.", "Возможно: {2}.", "Болуы мүмкін: {2}."));

    /// <summary>An option {0} at the end of the line, without its value.</summary>
    public static readonly Rule MissingValue = new("HS6004", Severity.Error,
        new("{0} lacks its value.", "После {0} не хватает значения.", "{0} кілтінен кейін мәні жазылмаған."),
        new("See hemasite --help for how each option is written.", "Как пишется каждый ключ, показывает hemasite --help.",
            "Әр кілттің қалай жазылатынын hemasite --help көрсетеді."));

    /// <summary>An argument {0} that the command cannot do without.</summary>
    public static readonly Rule MissingArgument = new("HS6005", Severity.Error,
        new("{0} is missing.", "Не указано: {0}.", "{0} көрсетілмеген."),
        new("See --help of the command for what it needs.", "Что нужно команде, показывает её ключ --help.",
            "Пәрменге не керегін оның --help кілті көрсетеді."));

    /// <summary>An option {0} that stands twice; {1} is its first value.</summary>
    public static readonly Rule GivenTwice = new("HS6006", Severity.Error,
        new("{0} is given more than once.", "{0} указан больше одного раза.", "{0} бірнеше рет көрсетілген."),
        new("Leave one of them.", "Оставьте один.", "Біреуін ғана қалдырыңыз."));

    /// <summary>An option or argument {0} whose value is empty.</summary>
    public static readonly Rule EmptyValue = new("HS6007", Severity.Error,
        new("The value of {0} is empty.", "Пустое значение: {0}.", "{0} мәні бос."),
        new("Write its value; in a script, see whether the variable is set.", "Напишите значение; в скрипте проверьте, задана ли переменная.",
            "Мәнін жазыңыз; скриптте айнымалының берілгенін тексеріңіз."));

    /// <summary>A preview that other machines can reach; {0} is the address.</summary>
    public static readonly Rule OpenToOthers = new("HS6010", Severity.Warning,
        new("The preview, drafts included, can be seen from other machines at {0}.",
            "Предпросмотр вместе с черновиками виден с других компьютеров по адресу {0}.",
            "Сайттың алдын ала көрінісі қараламалармен бірге басқа компьютерлерден {0} мекенжайы бойынша көрінеді."),
        new("Without --host only this machine can see it.", "Без ключа --host его видит только этот компьютер.",
            "--host кілтінсіз оны тек осы компьютер көреді."));

    /// <summary>A source file could not be read by the machine.</summary>
    public static readonly Rule Unreadable = new("HS7101", Severity.Error,
        new("A file could not be read or written: {0}.", "Не удалось прочитать или записать файл: {0}.", "Файлды оқу немесе жазу мүмкін болмады: {0}."),
        new("Check that it is still there and that your user may open it.", "Проверьте, на месте ли он и есть ли у вас к нему доступ.",
            "Оның орнында тұрғанын және оған рұқсатыңыз барын тексеріңіз."));

    /// <summary>The memory ran out.</summary>
    public static readonly Rule NoMemory = new("HS7102", Severity.Error,
        new("The memory does not suffice for this site.", "Для этого сайта не хватает памяти.", "Бұл сайтқа жад жетпейді."),
        new("Close other programs or use --jobs 1.", "Закройте другие программы или укажите --jobs 1.", "Басқа бағдарламаларды жабыңыз немесе --jobs 1 қолданыңыз."));

    /// <summary>A file that hangs the build.</summary>
    public static readonly Rule TakesTooLong = new("HS7104", Severity.Error,
        new("The file {0} takes more than 10 seconds. This is a bug in HemaSite; the published site is as it was.",
            "Файл {0} обрабатывается дольше 10 секунд. Это ошибка самой HemaSite; опубликованный сайт не изменился.",
            "{0} файлы 10 секундтан ұзақ өңделуде. Бұл HemaSite қатесі; жарияланған сайт өзгерген жоқ."),
        new("Please send us this file; until it is mended, move it out of the content.",
            "Пожалуйста, пришлите нам этот файл, а пока уберите его из содержимого.",
            "Бізге осы файлды жіберіңізші, ал түзетілгенше оны мазмұннан шығара тұрыңыз."));

    /// <summary>Another program listens at the port; {0} is its number.</summary>
    public static readonly Rule PortTaken = new("HS7103", Severity.Error,
        new("Another program listens at port {0} already, or the address is not this machine's.",
            "Порт {0} уже занят другой программой, или это адрес не этого компьютера.",
            "{0} портын басқа бағдарлама пайдаланып тұр немесе бұл басқа компьютердің мекенжайы."),
        new("Choose another port: --port 4100.", "Выберите другой порт: --port 4100.", "Басқа портты таңдаңыз: --port 4100."));

    /// <summary>A fault of HemaSite itself; {0} is the report.</summary>
    public static readonly Rule Bug = new("HS7900", Severity.Error,
        new("This is a bug in HemaSite; the published site is as it was.", "Это ошибка самой HemaSite; опубликованный сайт не изменился.",
            "Бұл HemaSite қатесі; жарияланған сайт өзгерген жоқ."),
        new("Please send us the file {0} with the report.", "Пожалуйста, пришлите нам файл {0} с отчётом.", "Бізге {0} файлындағы есепті жіберіңізші."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All => [UnknownWord, NoFolder, BadValue, MissingValue, MissingArgument, GivenTwice, EmptyValue, OpenToOthers, Unreadable, NoMemory, PortTaken, TakesTooLong, Bug];
}
