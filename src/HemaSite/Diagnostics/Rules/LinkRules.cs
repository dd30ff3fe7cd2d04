using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about links and pictures as a text writes them.</summary>
public static class LinkRules
{
    /// <summary>An address of a kind that is not allowed.</summary>
    public static readonly Rule AddressRemoved = new("HS3101", Severity.Warning,
        new("The address {0} was removed: only http, https, mailto, tel and pages of the site may be linked.",
            "Адрес {0} удалён: допускаются только http, https, mailto, tel и страницы сайта.",
            "{0} мекенжайы алынып тасталды: тек http, https, mailto, tel және сайт беттеріне рұқсат етіледі."),
        new("Write the full web address.", "Напишите полный адрес в интернете.", "Толық веб-мекенжайды жазыңыз."));

    /// <summary>A linked page or file is not there.</summary>
    public static readonly Rule LinkMissing = new("HS3102", Severity.Warning,
        new("There is no page or file {0}; the link is shown as plain text.",
            "Нет страницы или файла {0}; ссылка показана простым текстом.",
            "{0} беті немесе файлы жоқ; сілтеме жай мәтін болып көрсетіледі."),
        new("Check the name, or put the file beside the text. Only pictures and documents of known kinds are published.",
            "Проверьте имя или положите файл рядом с текстом. Публикуются только изображения и документы известных форматов.",
            "Атын тексеріңіз немесе файлды мәтіннің жанына салыңыз. Тек белгілі пішімдегі суреттер мен құжаттар жарияланады."));

    /// <summary>A link leads to a page that readers do not see: a draft, or one of another time. {0} address.</summary>
    public static readonly Rule LinkUnpublished = new("HS3112", Severity.Warning,
        new("The page {0} is not published now, so the link to it is shown as plain text.",
            "Страница {0} сейчас не опубликована, поэтому ссылка на неё показана простым текстом.",
            "{0} беті қазір жарияланбаған, сондықтан оған сілтеме жай мәтін болып көрсетіледі."),
        new("The link appears with the page: look at its published, publish_date and unpublish_date.",
            "Ссылка появится вместе со страницей: проверьте её published, publish_date и unpublish_date.",
            "Сілтеме бетпен бірге шығады: оның published, publish_date, unpublish_date жолдарын қараңыз."));

    /// <summary>A picture is not there.</summary>
    public static readonly Rule PictureMissing = new("HS3103", Severity.Warning,
        new("There is no picture {0}; its description is shown instead.",
            "Нет изображения {0}; вместо него показано описание.",
            "{0} суреті жоқ; оның орнына сипаттамасы көрсетіледі."),
        new("Check the name, or put the picture beside the text.", "Проверьте имя или положите изображение рядом с текстом.",
            "Атын тексеріңіз немесе суретті мәтіннің жанына салыңыз."));

    /// <summary>A name differs from the file's in its letters' case only.</summary>
    public static readonly Rule CaseDiffers = new("HS3104", Severity.Error,
        new("There is no {0}, but there is {1}: capital and small letters differ.",
            "Нет {0}, но есть {1}: различаются заглавные и строчные буквы.",
            "{0} жоқ, бірақ {1} бар: бас және кіші әріптері өзгеше."),
        new("Write {1}.", "Напишите {1}.", "{1} деп жазыңыз."));

    /// <summary>An address leads out of the site's folder.</summary>
    public static readonly Rule Outside = new("HS3105", Severity.Error,
        new("The address {0} leads outside the site's folder.", "Адрес {0} ведёт за пределы папки сайта.",
            "{0} мекенжайы сайт қалтасынан тыс жерді көрсетеді."),
        new("Link only to pages and files of the site.", "Ссылайтесь только на страницы и файлы сайта.",
            "Тек сайттың беттері мен файлдарына сілтеме жасаңыз."));

    /// <summary>The picture in the head of a post is sought elsewhere.</summary>
    public static readonly Rule CoverOutside = new("HS3109", Severity.Error,
        new("header_image_file: the address {0} leads outside the folder of this post.",
            "header_image_file: адрес {0} ведёт за пределы папки этой новости.",
            "header_image_file: {0} мекенжайы осы жаңалықтың қалтасынан тыс жерді көрсетеді."),
        new("Put the picture beside the text and write its name only.", "Положите изображение рядом с текстом и укажите только его имя.",
            "Суретті мәтіннің жанына салып, тек атын жазыңыз."));

    /// <summary>A picture stands on somebody else's site.</summary>
    public static readonly Rule ThirdParty = new("HS3106", Severity.Warning,
        new("The picture {0} is on a third-party site, which would see every reader; a link is shown instead.",
            "Изображение {0} лежит на стороннем сайте, который узнавал бы о каждом читателе (third-party); вместо него показана ссылка.",
            "{0} суреті бөгде сайтта тұр, ол сайт әр оқырман туралы біліп отырар еді (third-party); оның орнына сілтеме көрсетіледі."),
        new("Save the picture beside the text.", "Сохраните изображение рядом с текстом.", "Суретті мәтіннің жанына сақтаңыз."));

    /// <summary>The picture that a page names for its head is not there.</summary>
    public static readonly Rule CoverMissing = new("HS3113", Severity.Warning,
        new("There is no picture {0} (header_image_file); the page stands without it.",
            "Нет изображения {0} (header_image_file); страница стоит без него.",
            "{0} суреті жоқ (header_image_file); бет онсыз тұрады."),
        new("Check the name, or put the picture beside the text.", "Проверьте имя или положите изображение рядом с текстом.",
            "Атын тексеріңіз немесе суретті мәтіннің жанына салыңыз."));

    /// <summary>A picture has no description.</summary>
    public static readonly Rule NoAlt = new("HS3107", Severity.Warning,
        new("The picture {0} has no description (alt text).", "У изображения {0} нет описания (alt).", "{0} суретінің сипаттамасы (alt) жоқ."),
        new("Describe it between the brackets: ![what is seen](file.jpg).", "Опишите его в скобках: ![что видно](file.jpg).",
            "Жақша ішінде сипаттаңыз: ![не көрініп тұр](file.jpg)."));

    /// <summary>A link without words. {0} address.</summary>
    public static readonly Rule NoWords = new("HS3114", Severity.Warning,
        new("The link to {0} has no words, so it is left out.", "У ссылки на {0} нет слов, поэтому она пропущена.", "{0} сілтемесінің сөзі жоқ, сондықтан ол көрсетілмейді."),
        new("Write between the brackets what readers are to press: [words](address).", "Напишите в скобках, на что нажимать: [слова](адрес).",
            "Жақша ішіне басылатын сөзді жазыңыз: [сөздер](мекенжай)."));

    /// <summary>An address of another site that cannot exist.</summary>
    public static readonly Rule Mistyped = new("HS3115", Severity.Warning,
        new("The address {0} cannot be right: it names no site.", "Адрес {0} записан с ошибкой: в нём нет имени сайта.", "{0} мекенжайы қате жазылған: онда сайттың аты жоқ."),
        new("Write it as a browser shows it: https://example.kz/page.", "Запишите его так, как показывает браузер: https://example.kz/page.",
            "Оны браузер көрсеткендей жазыңыз: https://example.kz/page."));

    /// <summary>An address without its beginning. {0} as it is written, {1} as it was meant.</summary>
    public static readonly Rule Unfinished = new("HS3116", Severity.Warning,
        new("{0} leads nowhere as it is written; the link is shown as plain text.", "{0} в таком виде никуда не ведёт; ссылка показана простым текстом.",
            "{0} бұл түрде ешқайда апармайды; сілтеме жай мәтін болып көрсетіледі."),
        new("Write {1}.", "Напишите {1}.", "{1} деп жазыңыз."));

    /// <summary>A video address cannot be read.</summary>
    public static readonly Rule VideoUnknown = new("HS3108", Severity.Warning,
        new("{0} is no YouTube video address; the video was removed.", "{0} — не адрес видео YouTube; видео удалено.",
            "{0} – YouTube бейнесінің мекенжайы емес; бейне алынып тасталды."),
        new("Copy the address from the Share button: https://youtu.be/…", "Скопируйте адрес кнопкой «Поделиться»: https://youtu.be/…",
            "Мекенжайды «Бөлісу» түймесінен көшіріңіз: https://youtu.be/…"));

    /// <summary>A path as Windows writes it.</summary>
    public static readonly Rule Backslash = new("HS3111", Severity.Error,
        new("The address {0} is written with backslashes: addresses have slashes.",
            "В адресе {0} стоит обратная косая черта, а в адресах пишут прямую: /.",
            "{0} мекенжайында кері қиғаш сызық тұр, ал мекенжайда тіке қиғаш сызық жазылады: /."),
        new("Write {1}.", "Напишите {1}.", "{1} деп жазыңыз."));

    /// <summary>The front page names a section that is not there.</summary>
    public static readonly Rule SectionMissing = new("HS3110", Severity.Warning,
        new("There is no page {0}, so the front page cannot show it.",
            "Нет страницы {0}, поэтому главная не может её показать.",
            "{0} беті жоқ, сондықтан оны басты бетте көрсету мүмкін емес."),
        new("Write the address of a page in home_sections, such as /branches.", "Укажите в home_sections адрес страницы, например /branches.",
            "home_sections ішінде беттің мекенжайын жазыңыз, мысалы /branches."));

    /// <summary>All rules of this file.</summary>
    public static ImmutableArray<Rule> All =>
        [AddressRemoved, LinkMissing, LinkUnpublished, PictureMissing, CaseDiffers, Outside, CoverOutside, CoverMissing, ThirdParty, NoAlt, NoWords, Mistyped, Unfinished, VideoUnknown, SectionMissing, Backslash];
}
