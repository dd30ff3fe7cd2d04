using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about the settings of a site.</summary>
public static class SettingsRules
{
    /// <summary>What may have been meant; {2} is one name.</summary>
    internal static readonly MessageText DidYouMean = new("Did you mean {2}?", "Возможно, имелось в виду {2}?", "Бәлкім, {2} болар?");

    /// <summary>A key that no setting has.</summary>
    public static readonly Rule UnknownSetting = new("HS6101", Severity.Error,
        new("There is no setting “{0}” (config).", "Настройки «{0}» не существует.", "«{0}» деген баптау жоқ."),
        new("These settings fit here: {1}; docs/settings.md explains them.", "Здесь допустимы: {1}; они описаны в docs/settings.md.",
            "Мұнда мыналар жарайды: {1}; олар docs/settings.md файлында түсіндірілген."))
    {
        Question = DidYouMean,
    };

    /// <summary>A value that a setting cannot take.</summary>
    public static readonly Rule WrongSetting = new("HS6102", Severity.Error,
        new("The setting “{0}” cannot be “{1}” (config).", "Для настройки «{0}» не подходит значение «{1}».", "«{0}» баптауына «{1}» мәні жарамайды."),
        new("These values fit: {2}.", "Допустимо: {2}.", "Жарамды мәндер: {2}."));

    /// <summary>A text where a list is wanted, a list where a text is, and the like.</summary>
    public static readonly Rule WrongShape = new("HS6112", Severity.Error,
        new("“{0}” is written in the wrong form (config).", "Настройка «{0}» записана не в той форме.", "«{0}» баптауының жазылу түрі дұрыс емес."),
        new("Write it like this: {1}.", "Запишите так: {1}.", "Былай жазыңыз: {1}."));

    /// <summary>severity: names a code that no complaint has.</summary>
    public static readonly Rule UnknownCode = new("HS6113", Severity.Error,
        new("There is no complaint with the code {0} (config).", "Замечания с кодом {0} не существует.", "{0} коды бар хабарлама жоқ."),
        new("Copy the code from the complaint; docs/diagnostics.md lists them all.", "Скопируйте код из замечания; все коды перечислены в docs/diagnostics.md.",
            "Кодты хабарламадан көшіріп алыңыз; барлық кодтар docs/diagnostics.md файлында берілген."));

    /// <summary>severity: lowers an error that leaves a page out.</summary>
    public static readonly Rule AlwaysAnError = new("HS6116", Severity.Error,
        new("{0} stays an error (config): what it names cannot be published.", "{0} остаётся ошибкой: файл с такой ошибкой опубликовать нельзя.",
            "{0} қате болып қалады: мұндай қатесі бар файлды жариялау мүмкін емес."),
        new("Delete this line; with --keep-going the rest of the site is published.", "Удалите эту строку; с --keep-going публикуется остальная часть сайта.",
            "Бұл жолды өшіріңіз; --keep-going көмегімен сайттың қалған бөлігі жарияланады."));

    /// <summary>A language that does not exist.</summary>
    public static readonly Rule UnknownLanguage = new("HS6103", Severity.Error,
        new("“{0}” is not a language code (config).", "«{0}» — не код языка.", "«{0}» – тіл коды емес."),
        new("Use two-letter language codes such as {1}.", "Используйте двухбуквенные коды языков: {1}.",
            "Тілдердің екі әріпті кодтарын қолданыңыз: {1}."))
    {
        Question = DidYouMean,
    };

    /// <summary>A language that is listed twice.</summary>
    public static readonly Rule LanguageTwice = new("HS6110", Severity.Error,
        new("The language “{0}” stands twice in the list (config).", "Язык «{0}» указан в списке дважды.", "«{0}» тілі тізімде екі рет тұр."),
        new("Keep one of the two.", "Оставьте один из двух.", "Екеуінің біреуін қалдырыңыз."));

    /// <summary>A theme whose ancestors lead back to it.</summary>
    public static readonly Rule ThemeCircle = new("HS6111", Severity.Error,
        new("The theme “{0}” extends itself, directly or through others (extends).",
            "Тема «{0}» расширяет саму себя, прямо или через другие темы (extends).",
            "«{0}» безендіру тақырыбы тікелей немесе басқалары арқылы өзін-өзі кеңейтеді (extends)."),
        new("Name another theme after extends, or delete the line.", "Укажите после extends другую тему или удалите строку.",
            "extends сөзінен кейін басқа тақырыпты көрсетіңіз немесе жолды өшіріңіз."));

    /// <summary>The front page that the settings name is not on the site.</summary>
    public static readonly Rule HomeMissing = new("HS6114", Severity.Warning,
        new("The site has no page {0} for its front page (home).", "На сайте нет страницы {0}, которая должна быть главной (home).", "Сайтта басты бет болуға тиіс {0} беті жоқ (home)."),
        new("Write the address of a page without a language, such as /home.", "Укажите адрес страницы без языка, например /home.", "Беттің мекенжайын тілсіз жазыңыз, мысалы /home."));

    /// <summary>Settings under another name or in another folder. {0} the file.</summary>
    public static readonly Rule SettingsElsewhere = new("HS6115", Severity.Warning,
        new("The settings in {0} (config) are not read, so the site is built without any.", "Настройки из {0} не читаются, и сайт собран без них.", "{0} файлындағы баптаулар оқылмайды, сайт оларсыз жиналды."),
        new("Name the file content/site.yaml.", "Назовите файл content/site.yaml.", "Файлды content/site.yaml деп атаңыз."));

    /// <summary>A theme that is nowhere.</summary>
    public static readonly Rule MissingTheme = new("HS6104", Severity.Error,
        new("There is no theme “{0}”.", "Темы «{0}» нет.", "«{0}» атты безендіру тақырыбы жоқ."),
        new("Put it into themes/{0} or use the built-in theme “hema”.", "Положите её в themes/{0} или используйте встроенную тему «hema».",
            "Оны themes/{0} қалтасына салыңыз немесе кірістірілген «hema» безендіру тақырыбын қолданыңыз."));

    /// <summary>A theme of Grav is named; it cannot be used here.</summary>
    public static readonly Rule GravTheme = new("HS6105", Severity.Info,
        new("The Grav theme “{0}” is written in PHP and is not used; the theme “{1}” shows the site.",
            "Тема Grav «{0}» написана на PHP и не используется; сайт показан темой «{1}».",
            "Grav жүйесінің «{0}» безендіру тақырыбы PHP тілінде жазылған, сондықтан қолданылмайды; сайт «{1}» тақырыбымен көрсетіледі."),
        new("Nothing needs to be done.", "Ничего делать не нужно.", "Ештеңе істеудің қажеті жоқ."));

    /// <summary>The folder is no site.</summary>
    public static readonly Rule NoSite = new("HS6106", Severity.Error,
        new("There is no site here: neither “content” nor “pages” is in this folder.",
            "Здесь нет сайта: в папке нет ни «content», ни «pages».",
            "Мұнда сайт жоқ: қалтада «content» те, «pages» те жоқ."),
        new("Name the site's folder, or make a new site: hemasite init DIR.", "Укажите папку сайта или создайте новый: hemasite init ПАПКА.",
            "Сайттың қалтасын көрсетіңіз немесе жаңасын жасаңыз: hemasite init ҚАЛТА."));

    /// <summary>A settings file that cannot be read as text.</summary>
    public static readonly Rule UnreadableSettings = new("HS6107", Severity.Error,
        new("The settings file (config) is not UTF-8 text.", "Файл настроек — не текст в UTF-8.", "Баптау файлы UTF-8 мәтіні емес."),
        new("Save it as UTF-8.", "Сохраните его в UTF-8.", "Оны UTF-8 түрінде сақтаңыз."));

    /// <summary>A settings file whose YAML is broken; the exact complaint stands beside this one.</summary>
    public static readonly Rule BrokenSettings = new("HS6108", Severity.Error,
        new("The settings in this file could not be read (config).", "Настройки из этого файла прочитать не удалось.",
            "Бұл файлдағы баптаулар оқылмады."),
        new("Mend the complaints about this file.", "Исправьте замечания к этому файлу.", "Осы файл туралы хабарламаларда айтылған қателерді түзетіңіз."));

    /// <summary>terms.yaml names a taxonomy that the site does not have.</summary>
    public static readonly Rule UnknownTaxonomy = new("HS6109", Severity.Error,
        new("The site has no taxonomy “{0}” (config).", "На сайте нет таксономии «{0}».", "Сайтта «{0}» таксономиясы жоқ."),
        new("Use one of: {1}; more are declared under taxonomies in content/site.yaml.",
            "Допустимы: {1}; другие объявляют в content/site.yaml в настройке taxonomies.",
            "Мыналар жарайды: {1}; басқалары content/site.yaml файлындағы taxonomies баптауында жарияланады."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [UnknownSetting, WrongSetting, WrongShape, UnknownCode, AlwaysAnError, UnknownLanguage, LanguageTwice, ThemeCircle, MissingTheme, GravTheme, NoSite, UnreadableSettings, BrokenSettings, UnknownTaxonomy, HomeMissing, SettingsElsewhere];
}
