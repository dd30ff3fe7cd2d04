using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about themes, their templates and phrases.</summary>
public static class ThemeRules
{
    /// <summary>A template whose code cannot be understood.</summary>
    public static readonly Rule TemplateSyntax = new("HS5101", Severity.Error,
        new("This template cannot be read: {0}.", "Этот шаблон не читается: {0}.", "Бұл үлгі оқылмайды: {0}."),
        new("Mend the template at this place.", "Исправьте шаблон в этом месте.", "Үлгіні осы жерден түзетіңіз."))
    {
        Parts = TemplateFaults.All,
    };

    /// <summary>A template that failed while a page was made.</summary>
    public static readonly Rule TemplateFailed = new("HS5102", Severity.Error,
        new("The template failed on the page {1}: {0}.", "Шаблон не справился со страницей {1}: {0}.", "Үлгі {1} бетін жасай алмады: {0}."),
        new("Mend the template; the names it may use are in docs/themes.md.", "Исправьте шаблон; доступные ему имена — в docs/themes.md.",
            "Үлгіні түзетіңіз; қолдануға болатын атаулар docs/themes.md файлында."))
    {
        Parts = TemplateFaults.All,
    };

    /// <summary>A layout without content.</summary>
    public static readonly Rule EmptyTemplate = new("HS5104", Severity.Error,
        new("This template is empty, so its pages would be empty.", "Этот шаблон пуст, его страницы были бы пустыми.", "Бұл үлгі бос, оның беттері де бос болар еді."),
        new("Fill it or delete it: then the theme below it is used.", "Наполните его или удалите: тогда сработает шаблон базовой темы.",
            "Оны толтырыңыз немесе өшіріңіз: сонда негізгі безендіру тақырыбының үлгісі қолданылады."));

    /// <summary>A phrase that a language lacks.</summary>
    public static readonly Rule MissingPhrase = new("HS4301", Severity.Error,
        new("The phrase “{0}” is missing in the language {1}.", "Для языка {1} нет фразы «{0}».", "{1} тілінде «{0}» сөз тіркесі жоқ."),
        new("Add it to phrases/{1}.yaml.", "Добавьте её в phrases/{1}.yaml.", "Оны phrases/{1}.yaml файлына қосыңыз."));

    /// <summary>A language {0} of the site in which the theme {1} has no phrase at all.</summary>
    public static readonly Rule NoPhrases = new("HS4305", Severity.Error,
        new("The theme has no phrases in the language {0}: its buttons and headings would stand in another language.",
            "В теме нет фраз на языке {0}: кнопки и заголовки были бы на другом языке.",
            "Безендіру тақырыбында {0} тілінде сөз тіркестері жоқ: түймелер мен тақырыптар басқа тілде тұрар еді."),
        new("Copy phrases/en.yaml of the built-in theme to themes/{1}/phrases/{0}.yaml and translate it, or take the language out of the settings.",
            "Скопируйте phrases/en.yaml встроенной темы в themes/{1}/phrases/{0}.yaml и переведите или уберите язык из настроек.",
            "Кірістірілген безендіру тақырыбының phrases/en.yaml файлын themes/{1}/phrases/{0}.yaml деп көшіріп, аударыңыз немесе тілді баптаулардан алып тастаңыз."));

    /// <summary>A phrase with the wrong plural forms.</summary>
    public static readonly Rule WrongPlural = new("HS4302", Severity.Error,
        new("The phrase “{0}” has the wrong plural forms for the language {1}: {2}.",
            "У фразы «{0}» не те формы множественного числа для языка {1}: {2}.",
            "«{0}» сөз тіркесінің көпше түрлері {1} тіліне сай емес: {2}."),
        new("Kazakh and English need one, other; Russian needs one, few, many, other.", "Для казахского и английского нужны one, other; для русского — one, few, many, other.",
            "Қазақ және ағылшын тілдеріне one, other, орыс тіліне one, few, many, other керек."));

    /// <summary>A phrase whose placeholders differ between languages.</summary>
    public static readonly Rule PlaceholdersDiffer = new("HS4303", Severity.Error,
        new("The phrase “{0}” has other marks in braces in the language {1}: {2}.", "У фразы «{0}» для языка {1} другие пометки в фигурных скобках: {2}.",
            "«{0}» сөз тіркесінің {1} тіліндегі жақшалы белгілері басқа: {2}."),
        new("Use the same marks, such as {name}, in every language.", "Используйте во всех языках одни и те же пометки, такие как {name}.",
            "Барлық тілде бірдей белгілерді қолданыңыз, мысалы {name}."));

    /// <summary>A list where the words of a phrase should stand.</summary>
    public static readonly Rule NotAPhrase = new("HS4304", Severity.Error,
        new("The phrase “{0}” is neither words nor plural forms.", "Фраза «{0}» записана не словами и не формами множественного числа.",
            "«{0}» сөз тіркесі сөзбен де, көпше түрлермен де жазылмаған."),
        new("Write its words after the colon.", "Напишите её слова после двоеточия.", "Сөздерін қос нүктеден кейін жазыңыз."));

    /// <summary>A template with a character that nobody sees.</summary>
    public static readonly Rule TemplateControl = new("HS5105", Severity.Error,
        new("An unseen control character stands in this template.", "В этом шаблоне стоит невидимый управляющий символ.",
            "Бұл үлгіде көрінбейтін басқару таңбасы тұр."),
        new("Delete it.", "Удалите его.", "Оны өшіріңіз."));

    /// <summary>A file of a theme that is of no use to a browser.</summary>
    public static readonly Rule AssetRefused = new("HS5106", Severity.Warning,
        new("“{0}” is not published: a site is made of style sheets, scripts, pictures, fonts and documents.",
            "«{0}» не публикуется: сайт состоит из стилей, скриптов, изображений, шрифтов и документов.",
            "«{0}» жарияланбайды: сайт стильдерден, скрипттерден, суреттерден, қаріптерден және құжаттардан тұрады."),
        new("Move it out of assets/.", "Уберите его из папки assets/.", "Оны assets/ қалтасынан алып тастаңыз."));

    /// <summary>A letter that the fonts of the theme cannot draw.</summary>
    public static readonly Rule GlyphMissing = new("HS5201", Severity.Warning,
        new("The site's fonts have no “{0}” (U+{1}): readers see it in another face, or as a box.",
            "В шрифтах сайта нет знака «{0}» (U+{1}): читатели увидят его другим шрифтом или пустой рамкой.",
            "Сайт қаріптерінде «{0}» (U+{1}) таңбасы жоқ: оқырман оны басқа қаріппен немесе бос шаршы түрінде көреді."),
        new("Type the letter anew on a Kazakh or Russian keyboard; it may only look like the right one.",
            "Наберите букву заново на казахской или русской раскладке: возможно, она лишь похожа на нужную.",
            "Әріпті қазақ немесе орыс пернетақтасымен қайта теріңіз: ол керек әріпке тек ұқсап тұруы мүмкін."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [TemplateSyntax, TemplateFailed, EmptyTemplate, MissingPhrase, NoPhrases, WrongPlural, PlaceholdersDiffer, NotAPhrase, TemplateControl, AssetRefused, GlyphMissing];
}
