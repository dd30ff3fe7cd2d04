using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about the settings of a site.</summary>
public static class SettingsRules
{
    /// <summary>A key that no setting has.</summary>
    public static readonly Rule UnknownSetting = new("HS6101", Severity.Error,
        new("config: there is no setting «{0}»{1}", "config: настройки «{0}» не существует{1}", "config: «{0}» деген баптау жоқ{1}"),
        new("see docs/settings.md for the settings there are", "все настройки перечислены в docs/settings.md",
            "барлық баптаулар docs/settings.md файлында берілген"));

    /// <summary>A value that a setting cannot take.</summary>
    public static readonly Rule WrongSetting = new("HS6102", Severity.Error,
        new("config: «{0}» cannot be «{1}»", "config: для «{0}» не подходит значение «{1}»", "config: «{0}» үшін «{1}» мәні жарамайды"),
        new("expected: {2}", "ожидается: {2}", "күтілетіні: {2}"));

    /// <summary>A language that does not exist.</summary>
    public static readonly Rule UnknownLanguage = new("HS6103", Severity.Error,
        new("config: «{0}» is not a language code{1}", "config: «{0}» — не код языка{1}", "config: «{0}» тіл коды емес{1}"),
        new("use two-letter ISO 639-1 codes such as kk, ru, en", "используйте двухбуквенные коды ISO 639-1: kk, ru, en",
            "ISO 639-1 екі әріпті кодтарын қолданыңыз: kk, ru, en"));

    /// <summary>A theme that is nowhere.</summary>
    public static readonly Rule MissingTheme = new("HS6104", Severity.Error,
        new("there is no theme «{0}»", "темы «{0}» нет", "«{0}» атты тақырып жоқ"),
        new("put it into themes/{0} or use the built-in theme «hema»", "положите её в themes/{0} или используйте встроенную тему «hema»",
            "оны themes/{0} бумасына салыңыз немесе дайын «hema» тақырыбын қолданыңыз"));

    /// <summary>A theme of Grav is named; it cannot be used here.</summary>
    public static readonly Rule GravTheme = new("HS6105", Severity.Info,
        new("the Grav theme «{0}» is written in PHP and is not used; the theme «{1}» shows the site",
            "тема Grav «{0}» написана на PHP и не используется; сайт показан темой «{1}»",
            "Grav тақырыбы «{0}» PHP тілінде жазылған, сондықтан қолданылмайды; сайт «{1}» тақырыбымен көрсетіледі"),
        new("nothing needs to be done", "ничего делать не нужно", "ештеңе істеудің қажеті жоқ"));

    /// <summary>The folder is no site.</summary>
    public static readonly Rule NoSite = new("HS6106", Severity.Error,
        new("there is no site here: neither «content» nor «pages» is in this folder",
            "здесь нет сайта: в папке нет ни «content», ни «pages»",
            "мұнда сайт жоқ: бумада «content» та, «pages» те жоқ"),
        new("name the site's folder, or make a new site: hemasite init DIR", "укажите папку сайта или создайте новый: hemasite init ПАПКА",
            "сайттың бумасын көрсетіңіз немесе жаңасын жасаңыз: hemasite init БУМА"));

    /// <summary>A settings file that cannot be read as text.</summary>
    public static readonly Rule UnreadableSettings = new("HS6107", Severity.Error,
        new("config: this file is not UTF-8 text", "config: этот файл — не текст в UTF-8", "config: бұл файл UTF-8 мәтіні емес"),
        new("save it as UTF-8", "сохраните его в UTF-8", "оны UTF-8 түрінде сақтаңыз"));

    /// <summary>A settings file whose YAML is broken; the exact complaint stands beside this one.</summary>
    public static readonly Rule BrokenSettings = new("HS6108", Severity.Error,
        new("config: the settings in this file could not be read", "config: настройки из этого файла прочитать не удалось",
            "config: бұл файлдағы баптаулар оқылмады"),
        new("mend the complaints about this file", "исправьте замечания к этому файлу", "осы файл туралы ескертулерді түзетіңіз"));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [UnknownSetting, WrongSetting, UnknownLanguage, MissingTheme, GravTheme, NoSite, UnreadableSettings, BrokenSettings];
}
