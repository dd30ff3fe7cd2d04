using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Why a new post or a new site cannot be begun.</summary>
public static class AuthoringRules
{
    /// <summary>The site has no list of news.</summary>
    public static readonly Rule NoNewsSection = new("HS6201", Severity.Error,
        new("The site has no news section: no folder has a file blog.….md.",
            "На сайте нет раздела новостей: ни в одной папке нет файла blog.….md.",
            "Сайтта жаңалықтар бөлімі жоқ: ешбір қалтада blog.….md файлы жоқ."),
        new("Make one, such as 02.news/blog.kk.md, or name a folder: --section /news.",
            "Создайте его, например 02.news/blog.kk.md, или укажите папку: --section /news.",
            "Оны жасаңыз, мысалы 02.news/blog.kk.md, немесе қалтаны көрсетіңіз: --section /news."));

    /// <summary>The section that was asked for is not there.</summary>
    public static readonly Rule NoSuchSection = new("HS6202", Severity.Error,
        new("The site has no section {0}.", "На сайте нет раздела {0}.", "Сайтта {0} бөлімі жоқ."),
        new("Name it by its address without a language, such as /news.", "Укажите его адрес без языка, например /news.",
            "Оның мекенжайын тілсіз көрсетіңіз, мысалы /news."));

    /// <summary>A post of that day and title is there already.</summary>
    public static readonly Rule PostExists = new("HS6203", Severity.Error,
        new("There is already a post with this date and title: {0}.", "Новость с этой датой и заголовком уже есть: {0}.",
            "Дәл осы күнмен және тақырыппен жазылған жаңалық бар: {0}."),
        new("Open that one, or choose another title.", "Откройте её или выберите другой заголовок.",
            "Соны ашыңыз немесе басқа тақырып таңдаңыз."));

    /// <summary>A title without a letter that could stand in an address.</summary>
    public static readonly Rule NoSlug = new("HS6204", Severity.Error,
        new("No address can be made of the title “{0}”: it has no letter or digit.",
            "Из заголовка «{0}» не получается адрес: в нём нет ни букв, ни цифр.",
            "«{0}» тақырыбынан мекенжай шықпайды: онда әріп те, цифр да жоқ."),
        new("Give a title in words.", "Напишите заголовок словами.", "Тақырыпты сөзбен жазыңыз."));

    /// <summary>A title that is not one line.</summary>
    public static readonly Rule TitleNotOneLine = new("HS6205", Severity.Error,
        new("The title must be one line.", "Заголовок должен быть в одну строку.", "Тақырып бір жолдан тұруы керек."),
        new("Write it without line breaks and tabs.", "Напишите его без переносов строк и табуляций.", "Оны жол ауыстырмай, табуляциясыз жазыңыз."));

    /// <summary>A language that the site does not have.</summary>
    public static readonly Rule LanguageNotOfSite = new("HS6206", Severity.Error,
        new("The site has no language “{0}”.", "На сайте нет языка «{0}».", "Сайтта «{0}» тілі жоқ."),
        new("It has: {1}.", "Есть: {1}.", "Барлары: {1}."));

    /// <summary>The folder for a new site holds something.</summary>
    public static readonly Rule FolderNotEmpty = new("HS6207", Severity.Error,
        new("The folder {0} is not empty; nothing was changed in it.", "Папка {0} не пуста; в ней ничего не изменено.",
            "{0} қалтасы бос емес; онда ештеңе өзгертілген жоқ."),
        new("Name a new or empty folder: hemasite init my-site.", "Укажите новую или пустую папку: hemasite init my-site.",
            "Жаңа немесе бос қалтаны көрсетіңіз: hemasite init my-site."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [NoNewsSection, NoSuchSection, PostExists, NoSlug, TitleNotOneLine, LanguageNotOfSite, FolderNotEmpty];
}
