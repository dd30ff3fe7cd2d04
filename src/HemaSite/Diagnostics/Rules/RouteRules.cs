using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about addresses: slugs, routes, aliases, redirects.</summary>
public static class RouteRules
{
    /// <summary>A slug that cannot stand in an address.</summary>
    public static readonly Rule BadSlug = new("HS1901", Severity.Error,
        new("The slug “{0}” cannot stand in an address.", "Значение slug «{0}» не годится для адреса.", "slug мәні «{0}» мекенжайға жарамайды."),
        new("Use letters, digits and hyphens, without slashes, dots and blanks: slug: visit-2026.",
            "Используйте буквы, цифры и дефис, без косых черт, точек и пробелов: slug: visit-2026.",
            "Әріп, сан және дефис қолданыңыз, қиғаш сызық, нүкте, бос орын болмасын: slug: visit-2026."));

    /// <summary>A slug that computers or the site itself need for something else.</summary>
    public static readonly Rule ReservedSlug = new("HS1902", Severity.Error,
        new("The slug “{0}” is reserved: the site or the computer needs it.", "Значение slug «{0}» занято: оно нужно самому сайту или компьютеру.", "slug үшін «{0}» сөзін алуға болмайды: ол сайттың өзіне немесе компьютерге керек."),
        new("Choose another word.", "Выберите другое слово.", "Басқа сөз таңдаңыз."));

    /// <summary>A slug that is too long for file systems.</summary>
    public static readonly Rule LongSlug = new("HS1903", Severity.Error,
        new("The slug “{0}” is too long: at most 200 bytes fit, and a disk takes 255 for the whole name.",
            "Значение slug «{0}» слишком длинное: допускается не более 200 байт, а всё имя файла на диске — 255.",
            "slug мәні «{0}» тым ұзын: 200 байттан аспауы керек, ал дискідегі бүкіл файл аты – 255 байттан."),
        new("Shorten it; a Cyrillic letter takes two bytes.", "Сократите его; кириллическая буква занимает два байта.",
            "Оны қысқартыңыз; кирилл әрпі екі байт алады."));

    /// <summary>A route that leaves the site or is no route.</summary>
    public static readonly Rule BadRoute = new("HS1904", Severity.Error,
        new("The route “{0}” is not an address of this site.", "Значение routes «{0}» — не адрес этого сайта.", "routes мәні «{0}» осы сайттың мекенжайы емес."),
        new("Write it from the root: /news/visit.", "Пишите от корня: /news/visit.", "Түбірден бастап жазыңыз: /news/visit."));

    /// <summary>An alias that leaves the site or is no route.</summary>
    public static readonly Rule BadAlias = new("HS1905", Severity.Error,
        new("The alias “{0}” is not an address of this site.", "Запасной адрес (alias) «{0}» — не адрес этого сайта.", "Қосымша мекенжай (alias) «{0}» осы сайттікі емес."),
        new("Write it from the root: /old-name.", "Пишите от корня: /old-name.", "Түбірден бастап жазыңыз: /old-name."));

    /// <summary>An alias at which another page stands.</summary>
    public static readonly Rule AliasShadowsPage = new("HS1906", Severity.Error,
        new("The alias “{0}” is the address of another page: {1}.", "Запасной адрес (alias) «{0}» принадлежит другой странице: {1}.",
            "Қосымша мекенжай (alias) «{0}» басқа беттікі: {1}."),
        new("Remove the alias or rename that page.", "Уберите запасной адрес или переименуйте ту страницу.",
            "Қосымша мекенжайды алып тастаңыз немесе сол бетті басқаша атаңыз."));

    /// <summary>A redirect to a place that browsers must not be sent to.</summary>
    public static readonly Rule BadRedirect = new("HS1907", Severity.Error,
        new("The redirect to “{0}” is not allowed.", "Перенаправление на «{0}» недопустимо.", "«{0}» мекенжайына бағыттауға болмайды."),
        new("Give a route of this site or an https address.", "Укажите адрес этого сайта или адрес с https.",
            "Осы сайттың мекенжайын немесе https мекенжайын жазыңыз."));

    /// <summary>A redirect that leads back to itself.</summary>
    public static readonly Rule RedirectLoop = new("HS1908", Severity.Error,
        new("The redirect to “{0}” leads back to this page.", "Перенаправление на «{0}» возвращает на эту же страницу.",
            "«{0}» мекенжайына бағыттау осы беттің өзіне қайта әкеледі."),
        new("Name another page.", "Укажите другую страницу.", "Басқа бетті көрсетіңіз."));

    /// <summary>An alias that two pages claim.</summary>
    public static readonly Rule AliasTwice = new("HS1913", Severity.Error,
        new("The alias “{0}” is already an old address of {1}.", "Запасной адрес (alias) «{0}» уже занят страницей {1}.",
            "Қосымша мекенжай (alias) «{0}» {1} бетіне берілген, ол бос емес."),
        new("Keep it in one of the two files.", "Оставьте его в одном из двух файлов.", "Оны екі файлдың біреуінде ғана қалдырыңыз."));

    /// <summary>A redirect that leads nowhere.</summary>
    public static readonly Rule RedirectNowhere = new("HS1914", Severity.Warning,
        new("The redirect leads to “{0}”, but there is no such page.", "Перенаправление ведёт на «{0}», но такой страницы нет.",
            "Бағыттау «{0}» мекенжайына апарады, бірақ ондай бет жоқ."),
        new("Check the address: it is written from the root, without a language.", "Проверьте адрес: он пишется от корня, без языка.",
            "Мекенжайды тексеріңіз: ол түбірден басталып, тілсіз жазылады."));

    /// <summary>An address at which the site has something of its own.</summary>
    public static readonly Rule AddressTaken = new("HS1915", Severity.Error,
        new("The address {0} is taken: the site itself has {1} there.", "Адрес {0} занят: там у самого сайта {1}.", "{0} мекенжайы бос емес: онда сайттың өз файлы {1} тұр."),
        new("Give it another name or slug; a redirect from here has to go.", "Дайте другое имя или slug; перенаправление отсюда придётся убрать.",
            "Басқа атау немесе slug беріңіз; осы жерден бағыттауды алып тастау керек."));

    /// <summary>A redirect of the settings that is a pattern.</summary>
    public static readonly Rule RedirectPattern = new("HS1916", Severity.Warning,
        new("The redirect from “{0}” is a pattern; it is left out.", "Перенаправление с «{0}» записано маской сразу для многих адресов; оно пропущено.", "«{0}» мекенжайынан бағыттау бірден көп мекенжайға арналған маска түрінде жазылған; ол ескерілмейді."),
        new("Write each old address in a line of its own, or put the pattern into the settings of the web server.",
            "Запишите каждый старый адрес отдельной строкой или внесите маску в настройки веб-сервера.",
            "Әр ескі мекенжайды жеке жолға жазыңыз немесе масканы веб-сервердің баптауына қосыңыз."));

    /// <summary>A redirect of the settings from what is no address.</summary>
    public static readonly Rule BadOldAddress = new("HS1917", Severity.Error,
        new("The redirect from “{0}” is not possible: that is not an address of this site.", "Перенаправление с «{0}» невозможно: это не адрес этого сайта.",
            "«{0}» мекенжайынан бағыттау мүмкін емес: ол осы сайттың мекенжайы емес."),
        new("Write it from the root: /old-name.", "Пишите от корня: /old-name.", "Түбірден бастап жазыңыз: /old-name."));

    /// <summary>A template that no theme has.</summary>
    public static readonly Rule MissingTemplate = new("HS1909", Severity.Error,
        new("The theme has no template “{0}”.", "В теме нет шаблона «{0}».", "Безендіру тақырыбында «{0}» үлгісі жоқ."),
        new("The theme has these templates: {1}.", "Шаблоны темы: {1}.", "Безендіру тақырыбының үлгілері: {1}."))
    {
        Question = SettingsRules.DidYouMean,
    };

    /// <summary>Translations of one post give different dates.</summary>
    public static readonly Rule DatesDiffer = new("HS4201", Severity.Warning,
        new("This translation is dated {0}, “{1}” is dated {2}.", "Дата этого перевода — {0}, а в «{1}» — {2}.",
            "Бұл аударманың күні – {0}, ал «{1}» файлында – {2}."),
        new("Give both the same date, or write it in one of them only.", "Поставьте одну дату или оставьте её только в одном файле.",
            "Екеуіне бір күн қойыңыз немесе күнді біреуінде ғана қалдырыңыз."));

    /// <summary>Translations of one page use different templates.</summary>
    public static readonly Rule TemplatesDiffer = new("HS4202", Severity.Warning,
        new("This translation uses the template “{0}”, “{1}” uses “{2}”.", "У этого перевода шаблон «{0}», а у «{1}» — «{2}».",
            "Бұл аударманың үлгісі – «{0}», ал «{1}» үлгісі – «{2}»."),
        new("Give the files of one page the same name: item.kk.md, item.ru.md.", "Назовите файлы одной страницы одинаково: item.kk.md, item.ru.md.",
            "Бір беттің файлдарын бірдей атаңыз: item.kk.md, item.ru.md."));

    /// <summary>A page among posts has no date and cannot stand in the list.</summary>
    public static readonly Rule UndatedInList = new("HS1910", Severity.Warning,
        new("This page lies among dated posts but has no date, so the list leaves it out.",
            "Эта страница лежит среди новостей, но без даты, поэтому в списке её нет.",
            "Бұл бет жаңалықтардың арасында, бірақ күні жоқ, сондықтан тізімге кірмейді."),
        new("Write a date: 12-04-2022 10:00.", "Напишите дату: 12-04-2022 10:00.", "Күнін жазыңыз: 12-04-2022 10:00."));

    /// <summary>A list asks for pages in a way that is not known, or for those of a page that is not there.</summary>
    public static readonly Rule UnknownItems = new("HS1911", Severity.Warning,
        new("The list cannot gather “{0}”, so it shows the pages below it.", "Список не может собрать «{0}», поэтому показывает страницы внутри своей папки.",
            "Тізім «{0}» бойынша жинай алмайды, сондықтан өз қалтасындағы беттерді көрсетеді."),
        new("Known are: '@self.children', '@self.descendants', '@page.children': /news, '@taxonomy.tag': donor.",
            "Известны: '@self.children', '@self.descendants', '@page.children': /news, '@taxonomy.tag': донор.",
            "Мыналар белгілі: '@self.children', '@self.descendants', '@page.children': /news, '@taxonomy.tag': донор."));

    /// <summary>A list is to stand in an order that is not known. {0} by or dir, {1} value.</summary>
    public static readonly Rule UnknownOrder = new("HS1918", Severity.Warning,
        new("The list knows no order “{1}” (content.order.{0}), so it stands as if this line were not there.",
            "Порядок «{1}» списку неизвестен (content.order.{0}), поэтому он стоит так, будто этой строки нет.",
            "Тізім «{1}» ретін білмейді (content.order.{0}), сондықтан бұл жол жоқ сияқты реттеледі."),
        new("Known are: by – date, publish_date, title, slug, folder; dir – asc, desc.",
            "Известны: by — date, publish_date, title, slug, folder; dir — asc, desc.",
            "Мыналар белгілі: by – date, publish_date, title, slug, folder; dir – asc, desc."));

    /// <summary>A dated text in a folder of a list that is not named as posts are. {0} file, {1} list, {2} the name it wants.</summary>
    public static readonly Rule StrayPost = new("HS1919", Severity.Warning,
        new("“{0}” has a date but does not stand in the list “{1}”: only a file called item speaks for its folder.",
            "У «{0}» есть дата, но в списке «{1}» его нет: новостью своей папки считается только файл с именем item.",
            "«{0}» файлында күн бар, бірақ ол «{1}» тізімінде жоқ: қалтаның мәтіні тек item деп аталған файл болады."),
        new("Rename it to {2}.", "Переименуйте его в {2}.", "Атын {2} деп өзгертіңіз."));

    /// <summary>A canonical address that is no page of the site.</summary>
    public static readonly Rule BadCanonical = new("HS1912", Severity.Warning,
        new("There is no page at “{0}” that could be named to search engines (routes.canonical).",
            "По адресу «{0}» нет страницы, которую можно назвать поисковым системам (routes.canonical).",
            "«{0}» мекенжайында іздеу жүйелеріне көрсететін бет жоқ (routes.canonical)."),
        new("Write the route of a page, such as /news/visit, or a whole https address.",
            "Напишите адрес страницы, например /news/visit, или полный адрес с https.",
            "Беттің мекенжайын, мысалы /news/visit, не толық https мекенжайын жазыңыз."));

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly Rule MissingAnchor = new("HS3901", Severity.Warning,
        new("There is no place “#{0}” on the page {1}.", "На странице {1} нет места «#{0}».", "{1} бетінде «#{0}» орны жоқ."),
        new("The places of a page are its headings in Latin letters: “Карта” is #karta.", "Место — это подзаголовок страницы, переписанный латиницей: «Карта» — #karta.",
            "Орын – беттегі тақырыпшаның латын әрпіне көшірілген аты: «Карта» – #karta."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
    [
        BadSlug, ReservedSlug, LongSlug, BadRoute, BadAlias, AliasShadowsPage, BadRedirect, RedirectLoop, AliasTwice,
        RedirectNowhere, AddressTaken, RedirectPattern, BadOldAddress, MissingTemplate, DatesDiffer, TemplatesDiffer, UndatedInList, UnknownItems, UnknownOrder, StrayPost, BadCanonical, MissingAnchor,
    ];
}
