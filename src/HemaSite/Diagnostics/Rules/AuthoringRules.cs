using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Why a new post or a new site cannot be begun.</summary>
public static class AuthoringRules
{
    /// <summary>The site has no list of news.</summary>
    public static readonly Rule NoNewsSection = new("HS6201", Severity.Error,
        new("the site has no news section: no folder has a file blog.….md",
            "на сайте нет раздела новостей: ни в одной папке нет файла blog.….md",
            "сайтта жаңалықтар бөлімі жоқ: ешбір бумада blog.….md файлы жоқ"),
        new("make one, such as 02.news/blog.kk.md, or name a folder: --section /news",
            "создайте его, например 02.news/blog.kk.md, или укажите папку: --section /news",
            "оны жасаңыз, мысалы 02.news/blog.kk.md, немесе буманы көрсетіңіз: --section /news"));

    /// <summary>The section that was asked for is not there.</summary>
    public static readonly Rule NoSuchSection = new("HS6202", Severity.Error,
        new("the site has no section {0}", "на сайте нет раздела {0}", "сайтта {0} бөлімі жоқ"),
        new("name it by its address without a language, such as /news", "укажите его адрес без языка, например /news",
            "оның мекенжайын тілсіз көрсетіңіз, мысалы /news"));

    /// <summary>A post of that day and title is there already.</summary>
    public static readonly Rule PostExists = new("HS6203", Severity.Error,
        new("there is already a post with this date and title: {0}", "новость с этой датой и заголовком уже есть: {0}",
            "осы күні осындай тақырыппен жаңалық бар: {0}"),
        new("open that one, or choose another title", "откройте её или выберите другой заголовок",
            "соны ашыңыз немесе басқа тақырып таңдаңыз"));

    /// <summary>A title without a letter that could stand in an address.</summary>
    public static readonly Rule NoSlug = new("HS6204", Severity.Error,
        new("no address can be made of the title «{0}»: it has no letter or digit",
            "из заголовка «{0}» не получается адрес: в нём нет ни букв, ни цифр",
            "«{0}» тақырыбынан мекенжай шықпайды: онда әріп те, цифр да жоқ"),
        new("give a title in words", "напишите заголовок словами", "тақырыпты сөзбен жазыңыз"));

    /// <summary>A title that is not one line.</summary>
    public static readonly Rule TitleNotOneLine = new("HS6205", Severity.Error,
        new("the title must be one line", "заголовок должен быть в одну строку", "тақырып бір жолға сыюы керек"),
        new("write it without line breaks and tabs", "напишите его без переносов строк и табуляций", "оны жол ауыстырмай, табуляциясыз жазыңыз"));

    /// <summary>A language that the site does not have.</summary>
    public static readonly Rule LanguageNotOfSite = new("HS6206", Severity.Error,
        new("the site has no language “{0}”", "на сайте нет языка «{0}»", "сайтта «{0}» тілі жоқ"),
        new("it has: {1}", "есть: {1}", "барлары: {1}"));

    /// <summary>The folder for a new site holds something.</summary>
    public static readonly Rule FolderNotEmpty = new("HS6207", Severity.Error,
        new("the folder {0} is not empty; nothing was changed in it", "папка {0} не пуста; в ней ничего не изменено",
            "{0} бумасы бос емес; онда ештеңе өзгертілген жоқ"),
        new("name a new or empty folder: hemasite init my-site", "укажите новую или пустую папку: hemasite init my-site",
            "жаңа немесе бос буманы көрсетіңіз: hemasite init my-site"));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [NoNewsSection, NoSuchSection, PostExists, NoSlug, TitleNotOneLine, LanguageNotOfSite, FolderNotEmpty];
}
