using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>What may be wrong with a template, as part of a sentence; the English words are also the argument by which a complaint names them.</summary>
public static class TemplateFaults
{
    /// <summary>A name that nothing bears; {0} the name.</summary>
    public static readonly MessageText Unknown = new("there is nothing called {0}", "имени {0} здесь нет", "{0} деген атау жоқ");

    /// <summary>A value that was empty; {0} the name.</summary>
    public static readonly MessageText Empty = new("{0} is empty here", "{0} здесь пусто", "{0} бұл жерде бос");

    /// <summary>A value that may not be set; {0} the name.</summary>
    public static readonly MessageText Fixed = new("a template cannot change {0}", "шаблон не может изменить {0}", "үлгі {0} мәнін өзгерте алмайды");

    /// <summary>A function without what it needs, or with too much; {0} the name.</summary>
    public static readonly MessageText Arguments = new("{0} is given other values than it takes", "{0} получает не те значения, которые принимает", "{0} өзіне керек мәндерді алып тұрған жоқ");

    /// <summary>A value of another kind; {0} the name.</summary>
    public static readonly MessageText Kind = new("{0} is of another kind than is needed", "{0} — значение не того вида, который нужен", "{0} – керек түрдегі мән емес");

    /// <summary>A pattern for searching that is none; {0} where.</summary>
    public static readonly MessageText Pattern = new("{0} is given a faulty search pattern", "{0} получает ошибочный шаблон поиска", "{0} қате іздеу үлгісін алып тұр");

    /// <summary>A division; nothing to fill in.</summary>
    public static readonly MessageText Zero = new(
        "a number was divided by zero or grows beyond the limit", "число делится на ноль или растёт сверх предела", "сан нөлге бөлінеді немесе шектен асады");

    /// <summary>All else; {0} where.</summary>
    public static readonly MessageText Other = new("the instruction at {0} cannot be carried out", "инструкция у {0} невыполнима", "{0} тұсындағы нұсқау орындалмайды");

    /// <summary>An instruction that cannot be read; {0} where.</summary>
    public static readonly MessageText Unreadable = new(
        "the instruction at {0} is not finished or misspelt", "инструкция у {0} не закончена или написана с ошибкой", "{0} тұсындағы нұсқау аяқталмаған немесе қате жазылған");

    /// <summary>Every part of a sentence about a template.</summary>
    public static ImmutableArray<MessageText> All { get; } =
    [
        Unknown, Empty, Fixed, Arguments, Kind, Pattern, Zero, Other, Unreadable,
        new("a function or include calls itself without end (recursive)", "функция или include без конца вызывает себя", "функция немесе include өзін шексіз шақырады"),
        new("there is no {0} here: it knows no limit", "функции {0} здесь нет: длина её результата не ограничена", "мұнда {0} функциясы жоқ: нәтижесінің ұзындығына шек қойылмаған"),
        new("a loop runs too long (limit reached)", "цикл выполняется слишком долго (предел достигнут)", "цикл тым ұзақ орындалады (шекке жетті)"),
        new("a number or text grows beyond the limit", "число или текст растёт сверх предела", "сан немесе мәтін шектен асып өседі"),
        new("the list has no item of this number", "в списке нет элемента с этим номером", "тізімде мұндай нөмірлі элемент жоқ"),
        new("expressions are nested too deeply (depth limit)", "выражения вложены слишком глубоко", "өрнектер бірінің ішіне бірі тым терең енген"),
        new("a search pattern timed out", "поиск по шаблону занял слишком много времени", "үлгі бойынша іздеу тым ұзаққа созылды"),
        new("what begins here is never ended with {{ end }}", "то, что здесь начато, не закрыто словом {{ end }}", "мұнда басталған бөлік {{ end }} сөзімен жабылмаған"),
        new("there is one {{ end }} too many: nothing is open here", "здесь лишнее слово {{ end }}: закрывать нечего", "мұнда {{ end }} сөзі артық: жабылатын бөлік жоқ"),
        new("the instruction that begins here is never ended with }}", "инструкция, начатая здесь, не закрыта скобками }}", "мұнда басталған нұсқау }} жақшаларымен жабылмаған"),
        new("this instruction is not finished or misspelt", "эта инструкция не закончена или написана с ошибкой", "бұл нұсқау аяқталмаған немесе қате жазылған"),
        new("something here stands in a wrong place, or a quote before it is not closed",
            "что-то здесь стоит не на месте, или кавычка перед этим не закрыта", "мұнда бірдеңе орнында тұрған жоқ немесе оның алдындағы тырнақша жабылмаған"),
        new("{% belongs to another template language; instructions stand between {{ and }} here",
            "{% — из другого языка шаблонов; здесь инструкции стоят между {{ и }}", "{% – басқа үлгі тілінікі; мұнда нұсқаулар {{ мен }} арасында тұрады"),
        new("this page takes too much work (limit reached)", "эта страница требует слишком много работы (предел достигнут)", "бұл бет тым көп жұмысты қажет етеді (шекке жетті)"),
        new("the page grows beyond all bounds (limit of output reached)", "страница растёт сверх всякой меры (предел достигнут)", "бет шектен тыс өсіп кетті (шекке жетті)"),
        new("the include {0} lies outside the theme", "include {0} ведёт за пределы темы", "include {0} безендіру тақырыбынан тыс жерде"),
        new("the theme has no template {0}", "в теме нет шаблона {0}", "безендіру тақырыбында {0} үлгісі жоқ"),
        new("the theme has no file assets/{0}", "в теме нет файла assets/{0}", "безендіру тақырыбында assets/{0} файлы жоқ"),
        new("the site has no language {0}", "на сайте нет языка {0}", "сайтта {0} тілі жоқ"),
        new("there is no phrase {0}", "нет фразы {0}", "{0} деген сөз тіркесі жоқ"),
        new("this is not a picture", "это не изображение", "бұл сурет емес"),
        new("this is not a date", "это не дата", "бұл күн емес"),
        new("{0} is no size such as 960x640", "{0} — не размер вида 960x640", "{0} – 960x640 сияқты өлшем емес"),
        new("{0} has no member {1} (did you mean {2})", "у {0} нет {1} (возможно, имелось в виду {2})", "{0} ішінде {1} жоқ (бәлкім, {2} болар)"),
        new("{0} has no member {1}", "у {0} нет {1}", "{0} ішінде {1} жоқ"),
    ];
}
