using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about addresses: slugs, routes, aliases, redirects.</summary>
public static class RouteRules
{
    /// <summary>A slug that cannot stand in an address.</summary>
    public static readonly Rule BadSlug = new("HS1901", Severity.Error,
        new("the slug «{0}» cannot stand in an address", "slug «{0}» не может стоять в адресе", "«{0}» slug мекенжайға жарамайды"),
        new("use letters, digits and hyphens, without slashes, dots and blanks: slug: visit-2026",
            "используйте буквы, цифры и дефис, без косых черт, точек и пробелов: slug: visit-2026",
            "әріп, сан және дефис қолданыңыз, қиғаш сызық, нүкте, бос орын болмасын: slug: visit-2026"));

    /// <summary>A slug that computers or the site itself need for something else.</summary>
    public static readonly Rule ReservedSlug = new("HS1902", Severity.Error,
        new("the slug «{0}» is reserved", "slug «{0}» зарезервирован", "«{0}» slug басқа мақсатқа сақталған"),
        new("choose another word", "выберите другое слово", "басқа сөз таңдаңыз"));

    /// <summary>A slug that is too long for file systems.</summary>
    public static readonly Rule LongSlug = new("HS1903", Severity.Error,
        new("the slug «{0}» is too long: at most 200 bytes fit, and file systems end at 255",
            "slug «{0}» слишком длинный: помещается не более 200 байт, а файловые системы кончаются на 255",
            "«{0}» slug тым ұзын: 200 байттан аспауы керек, файл жүйесінің шегі – 255"),
        new("shorten it; a Cyrillic letter takes two bytes", "сократите его; кириллическая буква занимает два байта",
            "оны қысқартыңыз; кирилл әрпі екі байт алады"));

    /// <summary>A route that leaves the site or is no route.</summary>
    public static readonly Rule BadRoute = new("HS1904", Severity.Error,
        new("the route «{0}» is not an address of this site", "route «{0}» — не адрес этого сайта", "«{0}» route осы сайттың мекенжайы емес"),
        new("write it from the root: /news/visit", "пишите от корня: /news/visit", "түбірден бастап жазыңыз: /news/visit"));

    /// <summary>An alias that leaves the site or is no route.</summary>
    public static readonly Rule BadAlias = new("HS1905", Severity.Error,
        new("the alias «{0}» is not an address of this site", "псевдоним «{0}» — не адрес этого сайта", "«{0}» бүркеншік мекенжайы осы сайттікі емес"),
        new("write it from the root: /old-name", "пишите от корня: /old-name", "түбірден бастап жазыңыз: /old-name"));

    /// <summary>An alias at which another page stands.</summary>
    public static readonly Rule AliasShadowsPage = new("HS1906", Severity.Error,
        new("the alias «{0}» is the address of another page: {1}", "псевдоним «{0}» — это адрес другой страницы: {1}",
            "«{0}» бүркеншік мекенжайы басқа беттікі: {1}"),
        new("remove the alias or rename that page", "уберите псевдоним или переименуйте ту страницу",
            "бүркеншік мекенжайды алып тастаңыз немесе сол бетті басқаша атаңыз"));

    /// <summary>A redirect to a place that browsers must not be sent to.</summary>
    public static readonly Rule BadRedirect = new("HS1907", Severity.Error,
        new("the redirect to «{0}» is not allowed", "перенаправление на «{0}» недопустимо", "«{0}» мекенжайына бағыттауға болмайды"),
        new("give a route of this site or an https address", "укажите адрес этого сайта или адрес с https",
            "осы сайттың мекенжайын немесе https мекенжайын жазыңыз"));

    /// <summary>A redirect that leads back to itself.</summary>
    public static readonly Rule RedirectLoop = new("HS1908", Severity.Error,
        new("the redirect to «{0}» leads back to this page", "перенаправление на «{0}» возвращает на эту же страницу",
            "«{0}» мекенжайына бағыттау осы беттің өзіне қайта әкеледі"),
        new("name another page", "укажите другую страницу", "басқа бетті көрсетіңіз"));

    /// <summary>A template that no theme has.</summary>
    public static readonly Rule MissingTemplate = new("HS1909", Severity.Error,
        new("the theme has no template «{0}»{1}", "в теме нет шаблона «{0}»{1}", "тақырыпта «{0}» үлгісі жоқ{1}"),
        new("templates of the theme: {2}", "шаблоны темы: {2}", "тақырып үлгілері: {2}"));

    /// <summary>Translations of one post give different dates.</summary>
    public static readonly Rule DatesDiffer = new("HS4201", Severity.Warning,
        new("this translation is dated {0}, «{1}» is dated {2}", "дата этого перевода — {0}, а в «{1}» — {2}",
            "бұл аударманың күні – {0}, ал «{1}» файлында – {2}"),
        new("give both the same date, or write it in one of them only", "поставьте одну дату или оставьте её только в одном файле",
            "екеуіне бір күн қойыңыз немесе күнді біреуінде ғана қалдырыңыз"));

    /// <summary>Translations of one page use different templates.</summary>
    public static readonly Rule TemplatesDiffer = new("HS4202", Severity.Warning,
        new("this translation uses the template «{0}», «{1}» uses «{2}»", "у этого перевода шаблон «{0}», а у «{1}» — «{2}»",
            "бұл аударманың үлгісі – «{0}», ал «{1}» үлгісі – «{2}»"),
        new("give the files of one page the same name: item.kk.md, item.ru.md", "назовите файлы одной страницы одинаково: item.kk.md, item.ru.md",
            "бір беттің файлдарын бірдей атаңыз: item.kk.md, item.ru.md"));

    /// <summary>A page among posts has no date and cannot stand in the list.</summary>
    public static readonly Rule UndatedInList = new("HS1910", Severity.Warning,
        new("this page lies among dated posts but has no date, so the list leaves it out",
            "эта страница лежит среди новостей, но без даты, поэтому в списке её нет",
            "бұл бет жаңалықтардың арасында, бірақ күні жоқ, сондықтан тізімге кірмейді"),
        new("write a date: 12-04-2022 10:00", "напишите дату: 12-04-2022 10:00", "күнін жазыңыз: 12-04-2022 10:00"));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
    [
        BadSlug, ReservedSlug, LongSlug, BadRoute, BadAlias, AliasShadowsPage, BadRedirect, RedirectLoop, MissingTemplate,
        DatesDiffer, TemplatesDiffer, UndatedInList,
    ];
}
