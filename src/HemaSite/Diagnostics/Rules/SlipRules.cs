using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Slips of the hand after which readers see the signs of Markdown.</summary>
public static class SlipRules
{
    /// <summary>A blank before the asterisks that end bold words: most programs would show the asterisks.</summary>
    public static readonly Rule BlankInBold = new("HS2106", Severity.Info,
        new("A blank stands before these asterisks; the words are shown in bold all the same.",
            "Перед этими звёздочками стоит пробел; слова всё равно выделены.",
            "Бұл жұлдызшалардың алдында бос орын тұр; сөздер бәрібір қалың қаріппен көрсетіледі."),
        new("Put the blank behind them: **word** next.", "Поставьте пробел после них: **слово** дальше.",
            "Бос орынды олардан кейін қойыңыз: **сөз** келесі."));

    /// <summary>Brackets that make no link.</summary>
    public static readonly Rule BracketsShown = new("HS2108", Severity.Warning,
        new("This was to be a link or a picture, and readers see its brackets: the address has a blank in it or before it, is not closed, or the caption has quotes within quotes.",
            "Здесь задумана ссылка или изображение, а читатели видят скобки: в адресе или перед ним есть пробел, он не закрыт или в подписи стоят кавычки внутри кавычек.",
            "Мұнда сілтеме не сурет болуға тиіс еді, ал оқырмандар жақшаларын көреді: мекенжайында не оның алдында бос орын бар, ол жабылмаған немесе жазуында тырнақша ішінде тырнақша тұр."),
        new("Nothing stands between ] and (, and the address ends with ); write an address with blanks between < and >: [text](<Act 1.pdf>). Inside a caption write «…».", "Между ] и ( ничего не ставят, адрес закрывают знаком ); адрес с пробелами заключите в < и >: [текст](<Акт 1.pdf>). Внутри подписи ставьте «…».",
            "] мен ( арасына ештеңе қойылмайды, мекенжай ) таңбасымен жабылады; бос орны бар мекенжайды < және > арасына жазыңыз: [мәтін](<Акт 1.pdf>). Жазу ішінде «…» қойыңыз."));

    /// <summary>Asterisks that make nothing bold.</summary>
    public static readonly Rule AsterisksShown = new("HS2107", Severity.Warning,
        new("These asterisks make nothing bold and are shown as they are.",
            "Эти звёздочки ничего не выделяют, и читатели их увидят.",
            "Бұл жұлдызшалар ештеңені қалың етпейді, оларды оқырман көреді."),
        new("Put them directly at the first and the last word: **bold words**; asterisks themselves are written \\*\\*.", "Ставьте их вплотную к первому и последнему слову: **важные слова**; сами звёздочки пишут так: \\*\\*.",
            "Оларды бірінші және соңғы сөзге тақап қойыңыз: **маңызды сөздер**; жұлдызшаның өзі былай жазылады: \\*\\*."));

    /// <summary>Lines that look like a list and are none.</summary>
    public static readonly Rule ItemsShown = new("HS2109", Severity.Info,
        new("These lines look like a list, but are one paragraph: readers see them run together.",
            "Эти строки похожи на список, но это один абзац: у читателей они идут подряд.",
            "Бұл жолдар тізімге ұқсайды, бірақ бір абзац: оқырманға олар бірінен соң бірі жалғасып көрінеді."),
        new("Begin each line with a hyphen or a number and a blank (- first, 1. first), or leave a blank line between them.",
            "Начните каждую строку с дефиса или числа с точкой и пробела (- первое, 1. первое) или оставьте между ними пустую строку.",
            "Әр жолды дефистен не нүктелі саннан және бос орыннан бастаңыз (- бірінші, 1. бірінші) немесе араларына бос жол қалдырыңыз."));

    /// <summary>A heading without the blank behind its #.</summary>
    public static readonly Rule HeadingShown = new("HS2110", Severity.Info,
        new("This was perhaps to be a heading: readers see the # sign.", "Возможно, задуман подзаголовок: читатели видят знак #.", "Мүмкін, бұл тақырыпша болуға тиіс еді: оқырман # таңбасын көреді."),
        new("Put a blank behind it: ## Heading; if # is meant, write \\#.", "Поставьте после него пробел: ## Подзаголовок; если нужен сам знак, напишите \\#.", "Одан кейін бос орын қойыңыз: ## Тақырыпша; таңбаның өзі керек болса, \\# деп жазыңыз."));

    /// <summary>A table without the line of dashes.</summary>
    public static readonly Rule TableShown = new("HS2111", Severity.Warning,
        new("This was to be a table: readers see its | signs.", "Здесь задумана таблица: читатели видят её знаки |.", "Бұл кесте болуға тиіс еді: оқырман | таңбаларын көреді."),
        new("Put a line of dashes below the first: | --- | --- |.", "Под первой строкой поставьте строку из дефисов: | --- | --- |.",
            "Бірінші жолдың астына дефистер жолын қойыңыз: | --- | --- |."));

    /// <summary>A row of a table with more cells than the first line names. {0} how many columns that names.</summary>
    public static readonly Rule CellsBeyond = new("HS2112", Severity.Warning,
        new("This cell stands beyond the columns of the table ({0}): it has no heading.", "Эта ячейка лишняя: столбцов в таблице — {0}, и заголовка у неё нет.",
            "Бұл ұяшық артық: кестеде {0} баған бар, бұл ұяшықтың тақырыбы жоқ."),
        new("Give the first line and the line of dashes as many cells, or write a | within the words as \\|.",
            "Добавьте ячейку в первую строку и в строку дефисов; если | стоит внутри слов, напишите \\|.",
            "Бірінші жолға да, дефистер жолына да ұяшық қосыңыз; | таңбасы сөздердің ішінде тұрса, \\| деп жазыңыз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All => [BlankInBold, BracketsShown, AsterisksShown, ItemsShown, HeadingShown, TableShown, CellsBeyond];
}
