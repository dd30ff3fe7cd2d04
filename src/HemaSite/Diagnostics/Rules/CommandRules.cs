using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about how the program was called, and about what stopped it.</summary>
public static class CommandRules
{
    /// <summary>A word that no command or option has; {1} is what was probably meant.</summary>
    public static readonly Rule UnknownWord = new("HS6001", Severity.Error,
        new("there is no command or option «{0}»{1}", "нет команды или ключа «{0}»{1}", "«{0}» деген бұйрық та, кілт те жоқ{1}"),
        new("hemasite --help lists them all", "все они перечислены в hemasite --help", "барлығы hemasite --help тізімінде"));

    /// <summary>The site's folder is not there.</summary>
    public static readonly Rule NoFolder = new("HS6002", Severity.Error,
        new("there is no folder {0}", "нет папки {0}", "{0} бумасы жоқ"),
        new("name the folder that holds content or pages", "укажите папку, в которой лежит content или pages",
            "ішінде content немесе pages бар буманы көрсетіңіз"));

    /// <summary>An argument that cannot be used; {0} says which and why.</summary>
    public static readonly Rule BadArgument = new("HS6003", Severity.Error,
        new("{0}", "{0}", "{0}"),
        new("hemasite --help shows how each option is written", "hemasite --help показывает, как пишется каждый ключ",
            "hemasite --help әр кілттің қалай жазылатынын көрсетеді"));

    /// <summary>A source file could not be read by the machine.</summary>
    public static readonly Rule Unreadable = new("HS7101", Severity.Error,
        new("a file could not be read or written: {0}", "не удалось прочитать или записать файл: {0}", "файлды оқу немесе жазу мүмкін болмады: {0}"),
        new("check that it is still there and that your user may open it", "проверьте, на месте ли он и открыт ли вашему пользователю",
            "оның орнында екенін және сізге ашық екенін тексеріңіз"));

    /// <summary>The memory ran out.</summary>
    public static readonly Rule NoMemory = new("HS7102", Severity.Error,
        new("the memory does not suffice for this site", "для этого сайта не хватает памяти", "бұл сайтқа жад жетпейді"),
        new("close other programs or use --jobs 1", "закройте другие программы или укажите --jobs 1", "басқа бағдарламаларды жабыңыз немесе --jobs 1 қолданыңыз"));

    /// <summary>A fault of HemaSite itself; {0} is the report.</summary>
    public static readonly Rule Bug = new("HS7900", Severity.Error,
        new("this is a bug in HemaSite; the published site is as it was", "это ошибка самой HemaSite; опубликованный сайт не изменился",
            "бұл HemaSite қатесі; жарияланған сайт өзгерген жоқ"),
        new("please send us the report {0}", "пожалуйста, пришлите нам отчёт {0}", "бізге {0} есебін жіберіңізші"));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All => [UnknownWord, NoFolder, BadArgument, Unreadable, NoMemory, Bug];
}
