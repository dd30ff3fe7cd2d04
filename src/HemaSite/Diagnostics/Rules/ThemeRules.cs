using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about themes, their templates and phrases.</summary>
public static class ThemeRules
{
    /// <summary>A template whose code cannot be understood.</summary>
    public static readonly Rule TemplateSyntax = new("HS5101", Severity.Error,
        new("this template cannot be read: {0}", "этот шаблон не читается: {0}", "бұл үлгі оқылмайды: {0}"),
        new("mend the template at this place", "исправьте шаблон в этом месте", "үлгіні осы жерден түзетіңіз"));

    /// <summary>A template that failed while a page was made.</summary>
    public static readonly Rule TemplateFailed = new("HS5102", Severity.Error,
        new("the template failed on the page {1}: {0}", "шаблон не справился со страницей {1}: {0}", "үлгі {1} бетін жасай алмады: {0}"),
        new("mend the template; the names it may use are in docs/themes.md", "исправьте шаблон; доступные ему имена — в docs/themes.md",
            "үлгіні түзетіңіз; қолдануға болатын атаулар docs/themes.md файлында"));

    /// <summary>A template that is not UTF-8.</summary>
    public static readonly Rule TemplateEncoding = new("HS5103", Severity.Error,
        new("this template is not UTF-8 text", "этот шаблон — не текст в UTF-8", "бұл үлгі UTF-8 мәтіні емес"),
        new("save it as UTF-8", "сохраните его в UTF-8", "оны UTF-8 түрінде сақтаңыз"));

    /// <summary>A layout without content.</summary>
    public static readonly Rule EmptyTemplate = new("HS5104", Severity.Error,
        new("this template is empty, so its pages would be empty", "этот шаблон пуст, его страницы были бы пустыми", "бұл үлгі бос, оның беттері де бос болар еді"),
        new("fill it or delete it: then the theme below it is used", "наполните его или удалите: тогда сработает шаблон базовой темы",
            "оны толтырыңыз немесе жойыңыз: сонда негізгі тақырып үлгісі қолданылады"));

    /// <summary>A phrase that a language lacks.</summary>
    public static readonly Rule MissingPhrase = new("HS4301", Severity.Error,
        new("the phrase «{0}» is missing in the language {1}", "в языке {1} нет фразы «{0}»", "{1} тілінде «{0}» сөз тіркесі жоқ"),
        new("add it to phrases/{1}.yaml", "добавьте её в phrases/{1}.yaml", "оны phrases/{1}.yaml файлына қосыңыз"));

    /// <summary>A phrase with the wrong plural forms.</summary>
    public static readonly Rule WrongPlural = new("HS4302", Severity.Error,
        new("the phrase «{0}» has the wrong plural forms for the language {1}: {2}",
            "у фразы «{0}» не те формы множественного числа для языка {1}: {2}",
            "«{0}» сөз тіркесінің көпше түрлері {1} тіліне сай емес: {2}"),
        new("kk and en need one, other; ru needs one, few, many, other", "для kk и en нужны one, other; для ru — one, few, many, other",
            "kk мен en үшін one, other; ru үшін one, few, many, other керек"));

    /// <summary>A phrase whose placeholders differ between languages.</summary>
    public static readonly Rule PlaceholdersDiffer = new("HS4303", Severity.Error,
        new("the phrase «{0}» has other placeholders in the language {1}: {2}", "у фразы «{0}» в языке {1} другие подстановки: {2}",
            "«{0}» сөз тіркесінің {1} тіліндегі орны толтырылатын белгілері басқа: {2}"),
        new("use the same named marks in every language", "используйте одни и те же подстановки во всех языках",
            "барлық тілде бірдей белгілерді қолданыңыз"));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [TemplateSyntax, TemplateFailed, TemplateEncoding, EmptyTemplate, MissingPhrase, WrongPlural, PlaceholdersDiffer];
}
