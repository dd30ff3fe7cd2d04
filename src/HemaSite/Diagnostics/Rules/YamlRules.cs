using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>What can be wrong in the way `key: value` lines are written, in front matter and in settings files.</summary>
public static class YamlRules
{
    /// <summary>A tab in front of a key.</summary>
    public static readonly Rule Tab = new("HS1101", Severity.Error,
        new("A tab is used as indentation.", "Отступ сделан табуляцией.", "Шегініс табуляциямен жасалған."),
        new("Replace the tab with two spaces.", "Замените табуляцию двумя пробелами.", "Табуляцияны екі бос орынмен ауыстырыңыз."));

    /// <summary>The same key twice in one map. {0} key, {1} line of the first.</summary>
    public static readonly Rule DuplicateKey = new("HS1102", Severity.Error,
        new("The key {0} is a duplicate: it already stands in line {1}.", "Ключ {0} повторяется: он уже есть в строке {1}.", "{0} кілті қайталанған: ол {1}-жолда бар."),
        new("Keep one of the lines with {0}, delete the other.", "Оставьте одну строку с {0}, вторую удалите.", "{0} бар жолдың біреуін қалдырып, екіншісін өшіріңіз."));

    /// <summary>A line that starts deeper or shallower than its neighbours allow.</summary>
    public static readonly Rule BadIndent = new("HS1103", Severity.Error,
        new("The indent of this line does not match the lines above it.", "Отступ этой строки не совпадает со строками выше.", "Бұл жолдың шегінісі жоғарыдағы жолдарға сәйкес келмейді."),
        new("Begin the line exactly under its neighbour.", "Начните строку точно под соседней.", "Жолды көрші жолдың дәл астынан бастаңыз."));

    /// <summary>A quotation mark without its pair. {0} the mark.</summary>
    public static readonly Rule UnclosedQuote = new("HS1104", Severity.Error,
        new("The opening quote {0} has no closing quote.", "Открывающая кавычка {0} не закрыта.", "Ашылған {0} тырнақшасы жабылмаған."),
        new("Put {0} at the end of the value.", "Поставьте {0} в конце значения.", "Мәннің соңына {0} қойыңыз."));

    /// <summary>Text after a closing quotation mark. {0} the mark.</summary>
    public static readonly Rule TextAfterQuote = new("HS1105", Severity.Error,
        new("The quote {0} closes here, but the text goes on.", "Кавычка {0} здесь закрывается, а текст продолжается.", "{0} тырнақшасы осы жерде жабылады, ал мәтін жалғасып тұр."),
        new("Use the typographic apostrophe ’ or «…» inside the text, or write '' for one apostrophe.", "Внутри текста используйте апостроф ’ или «…» либо напишите '' вместо одного апострофа.", "Мәтін ішінде ’ дәйекшесін немесе «…» қолданыңыз, не бір дәйекшенің орнына '' жазыңыз."));

    /// <summary>A backslash that means nothing in double quotes. {0} the backslash and its letter.</summary>
    public static readonly Rule BadEscape = new("HS1106", Severity.Error,
        new("{0} is not a known escape inside double quotes.", "{0} внутри двойных кавычек не имеет смысла.", "{0} қос тырнақша ішінде ештеңе білдірмейді."),
        new("Use single quotes '…' around the value, or write the backslash twice.", "Возьмите значение в одинарные кавычки '…' или удвойте обратную косую черту.", "Мәнді дара тырнақшаға '…' алыңыз немесе кері қиғаш сызықты екі рет жазыңыз."));

    /// <summary>An unquoted value cut by a hash. {0} the lost text.</summary>
    public static readonly Rule HashCut = new("HS1107", Severity.Warning,
        new("Everything from # on is taken for a note and is not shown: “{0}”.", "Всё, начиная с #, считается пометкой и не показывается: «{0}».", "# белгісінен кейінгінің бәрі ескертпе деп саналып, көрсетілмейді: «{0}»."),
        new("If the text belongs to the value, put the whole value in single quotes: '…'.", "Если этот текст нужен, возьмите всё значение в одинарные кавычки: '…'.", "Егер бұл мәтін керек болса, бүкіл мәнді дара тырнақшаға алыңыз: '…'."));

    /// <summary>An unquoted value that begins with an ampersand.</summary>
    public static readonly Rule AmpersandStart = new("HS1108", Severity.Warning,
        new("A value that begins with & has a special meaning; it is kept here as it is written.", "Значение, начинающееся с &, имеет особый смысл; здесь оно оставлено как написано.", "& белгісінен басталатын мәннің ерекше мағынасы бар; мұнда ол жазылған күйінде қалды."),
        new("Put the value in single quotes: '&…'.", "Возьмите значение в одинарные кавычки: '&…'.", "Мәнді дара тырнақшаға алыңыз: '&…'."));

    /// <summary>A named part (anchor).</summary>
    public static readonly Rule Anchor = new("HS1109", Severity.Error,
        new("A name with & (an anchor) is not allowed here.", "Имя с & (якорь) здесь не допускается.", "Мұнда & белгісі бар атауға (зәкірге) рұқсат жоқ."),
        new("Write the lines out in full, without & names.", "Напишите строки полностью, без имён с &.", "Жолдарды & атауларынсыз толық жазыңыз."));

    /// <summary>A value that begins with an asterisk. {0} the value.</summary>
    public static readonly Rule Alias = new("HS1110", Severity.Error,
        new("A value that begins with * is read as a reference to another place (an alias): {0}.", "Значение, начинающееся с *, читается как ссылка на другое место: {0}.", "* белгісінен басталатын мән басқа жерге сілтеме ретінде оқылады: {0}."),
        new("Put the value in single quotes: '*…'.", "Возьмите значение в одинарные кавычки: '*…'.", "Мәнді дара тырнақшаға алыңыз: '*…'."));

    /// <summary>A value that begins with an exclamation mark. {0} the mark and its word.</summary>
    public static readonly Rule Tag = new("HS1111", Severity.Error,
        new("A value that begins with ! is read as a tag, not as text: {0}.", "Значение, начинающееся с !, читается как служебная метка, а не как текст: {0}.", "! белгісінен басталатын мән мәтін емес, қызметтік белгі ретінде оқылады: {0}."),
        new("Put the value in single quotes: '!…'.", "Возьмите значение в одинарные кавычки: '!…'.", "Мәнді дара тырнақшаға алыңыз: '!…'."));

    /// <summary>A value that begins with a sign that cannot begin one. {0} the sign.</summary>
    public static readonly Rule ReservedStart = new("HS1112", Severity.Error,
        new("A value without quotes cannot begin with {0}.", "Значение без кавычек не может начинаться с {0}.", "Тырнақшасыз мән {0} белгісінен бастала алмайды."),
        new("Put the whole value in single quotes: '{0}…'.", "Возьмите всё значение в одинарные кавычки: '{0}…'.", "Бүкіл мәнді дара тырнақшаға алыңыз: '{0}…'."));

    /// <summary>Text after a closing bracket. {0} the opening bracket.</summary>
    public static readonly Rule TextAfterBracket = new("HS1113", Severity.Error,
        new("A value that begins with {0} is read as a list, but text follows its closing bracket.", "Значение, начинающееся с {0}, читается как список, но после закрывающей скобки идёт текст.", "{0} белгісінен басталатын мән тізім ретінде оқылады, ал жабылатын жақшадан кейін мәтін тұр."),
        new("If it is text, put it in single quotes: '{0}…'.", "Если это текст, возьмите его в одинарные кавычки: '{0}…'.", "Егер бұл мәтін болса, оны дара тырнақшаға алыңыз: '{0}…'."));

    /// <summary>A bracket without its pair. {0} the opening one, {1} the missing one.</summary>
    public static readonly Rule UnclosedBracket = new("HS1114", Severity.Error,
        new("The bracket {0} is not closed: {1} is missing.", "Скобка {0} не закрыта: не хватает {1}.", "{0} жақшасы жабылмаған: {1} жетіспейді."),
        new("Put {1} at the end, or put the text in single quotes.", "Поставьте {1} в конце или возьмите текст в одинарные кавычки.", "Соңына {1} қойыңыз немесе мәтінді дара тырнақшаға алыңыз."));

    /// <summary>A colon and a blank inside an unquoted value.</summary>
    public static readonly Rule ColonInside = new("HS1115", Severity.Error,
        new("A colon followed by a space stands inside a value without quotes.", "Внутри значения без кавычек стоит двоеточие с пробелом.", "Тырнақшасыз мәннің ішінде бос орынды қос нүкте тұр."),
        new("Put the whole value in single quotes: '…'.", "Возьмите всё значение в одинарные кавычки: '…'.", "Бүкіл мәнді дара тырнақшаға алыңыз: '…'."));

    /// <summary>A line that is no `key: value`.</summary>
    public static readonly Rule NoColon = new("HS1116", Severity.Error,
        new("This line is not of the form “key: value”.", "Эта строка не имеет вида «ключ: значение».", "Бұл жол «кілт: мән» түрінде жазылмаған."),
        new("Write a key, a colon, a space and the value.", "Напишите ключ, двоеточие, пробел и значение.", "Кілтті, қос нүктені, бос орынды және мәнді жазыңыз."));

    /// <summary>The key &lt;&lt;.</summary>
    public static readonly Rule MergeKey = new("HS1117", Severity.Error,
        new("The key << (merge) is not allowed.", "Ключ << (слияние) не допускается.", "<< кілтіне (біріктіру) рұқсат жоқ."),
        new("Write the lines out in full.", "Напишите строки полностью.", "Жолдарды толық жазыңыз."));

    /// <summary>A key that is no plain word.</summary>
    public static readonly Rule ComplexKey = new("HS1118", Severity.Error,
        new("A key must be one simple word.", "Ключ должен быть одним простым словом.", "Кілт бір қарапайым сөз болуы керек."),
        new("Write “key: value” without “? ”, brackets or an empty name.", "Напишите «ключ: значение» без «? », скобок и пустого имени.", "«? » белгісінсіз, жақшасыз және бос атаусыз «кілт: мән» деп жазыңыз."));

    /// <summary>A second document in one block.</summary>
    public static readonly Rule SecondDocument = new("HS1119", Severity.Error,
        new("A second block begins here; only one block of front matter or settings is read.", "Здесь начинается второй блок, а читается только один.", "Мұнда екінші блок басталады, ал тек біреуі ғана оқылады."),
        new("Delete this line with its dashes or dots.", "Удалите эту строку с дефисами или точками.", "Дефистен не нүктеден тұратын бұл жолды өшіріңіз."));

    /// <summary>Lists in lists beyond the limit. {0} the limit.</summary>
    public static readonly Rule TooDeep = new("HS1120", Severity.Error,
        new("Lists are nested too deeply here: more than {0} levels.", "Слишком глубокая вложенность: больше {0} уровней.", "Кірістіру тым терең: {0} деңгейден көп."),
        new("If it is text, put it in single quotes; otherwise write it with fewer levels.", "Если это текст, возьмите его в одинарные кавычки; иначе уменьшите число уровней.", "Егер бұл мәтін болса, дара тырнақшаға алыңыз; әйтпесе деңгей санын азайтыңыз."));

    /// <summary>More keys than the limit. {0} the limit.</summary>
    public static readonly Rule TooManyKeys = new("HS1121", Severity.Error,
        new("There are too many keys: more than {0}.", "Слишком много ключей: больше {0}.", "Кілттер тым көп: {0} кілттен асады."),
        new("Move the text under the closing --- or delete what is not needed.", "Перенесите текст под закрывающие --- или удалите лишнее.", "Мәтінді жабылатын --- астына көшіріңіз немесе артығын өшіріңіз."));

    /// <summary>More characters than the limit. {0} the number found, {1} the limit.</summary>
    public static readonly Rule TooLong = new("HS1122", Severity.Error,
        new("The block of keys is too long: {0} characters, at most {1} are read.", "Блок ключей слишком длинный: {0} знаков, допускается не больше {1}.", "Кілттер блогы тым ұзын: {0} таңба, ең көбі {1}."),
        new("Move the text under the closing ---.", "Перенесите текст под закрывающие ---.", "Мәтінді жабылатын --- астына көшіріңіз."));

    /// <summary>The block is a list or a text.</summary>
    public static readonly Rule NotAMapping = new("HS1123", Severity.Error,
        new("The block must be made of “key: value” lines (a mapping).", "Блок должен состоять из строк «ключ: значение».", "Блок «кілт: мән» жолдарынан тұруы керек."),
        new("Write for example: title: 'Heading'.", "Напишите, например: title: 'Заголовок'.", "Мысалы, былай жазыңыз: title: 'Тақырып'."));

    /// <summary>A control character. {0} its number.</summary>
    public static readonly Rule Control = new("HS1124", Severity.Error,
        new("An unseen control character stands here ({0}).", "Здесь стоит невидимый управляющий символ ({0}).", "Мұнда көрінбейтін басқару таңбасы тұр ({0})."),
        new("Delete it: retype the word around this place.", "Удалите его: наберите слово в этом месте заново.", "Оны өшіріңіз: осы жердегі сөзді қайта теріңіз."));

    /// <summary>Half of a two-part character. {0} its number.</summary>
    public static readonly Rule Surrogate = new("HS1125", Severity.Error,
        new("Half of a character stands here (a lone surrogate, {0}).", "Здесь стоит половина символа (одиночный суррогат, {0}).", "Мұнда таңбаның жартысы тұр (жалғыз суррогат, {0})."),
        new("Delete it and type the character itself.", "Удалите её и введите сам символ.", "Оны өшіріп, таңбаның өзін енгізіңіз."));

    /// <summary>A character that turns the direction of writing. {0} its number.</summary>
    public static readonly Rule Bidi = new("HS1126", Severity.Warning,
        new("An unseen character that changes the direction of writing stands here (bidi, {0}).", "Здесь стоит невидимый символ, меняющий направление письма ({0}).", "Мұнда жазу бағытын өзгертетін көрінбейтін таңба тұр ({0})."),
        new("Delete it: retype the word around this place.", "Удалите его: наберите слово в этом месте заново.", "Оны өшіріңіз: осы жердегі сөзді қайта теріңіз."));

    /// <summary>An invisible character in a key. {0} its number, {1} the key without it.</summary>
    public static readonly Rule InvisibleInKey = new("HS1127", Severity.Error,
        new("An invisible character ({0}) stands in the key {1}.", "В ключе {1} стоит невидимый символ ({0}).", "{1} кілтінде көрінбейтін таңба ({0}) тұр."),
        new("Type the key {1} anew.", "Наберите ключ {1} заново.", "{1} кілтін қайта теріңіз."));

    /// <summary>Anything else that cannot be read.</summary>
    public static readonly Rule Unreadable = new("HS1128", Severity.Error,
        new("This line cannot be read as “key: value”.", "Эту строку не удаётся прочитать как «ключ: значение».", "Бұл жолды «кілт: мән» деп оқу мүмкін емес."),
        new("Put the value in single quotes and check the line above.", "Возьмите значение в одинарные кавычки и проверьте строку выше.", "Мәнді дара тырнақшаға алып, жоғарыдағы жолды тексеріңіз."));

    /// <summary>A comma with nothing before it.</summary>
    public static readonly Rule NothingBeforeComma = new("HS1130", Severity.Error,
        new("Something is missing in this list: two commas follow each other, or it begins with one.", "В этом списке чего-то не хватает: две запятые подряд или запятая в самом начале.", "Бұл тізімде бірдеңе жетіспейді: екі үтір қатар тұр немесе тізім үтірден басталған."),
        new("Write what is missing before this comma, or delete the comma.", "Впишите недостающее перед этой запятой или удалите её.", "Осы үтірдің алдына жетіспейтінін жазыңыз немесе үтірді өшіріңіз."));

    /// <summary>A value whose escapes make a control character. {0} key, {1} number of the character.</summary>
    public static readonly Rule ControlInValue = new("HS1129", Severity.Error,
        new("{0}: the value holds a control character ({1}).", "{0}: в значении есть управляющий символ ({1}).", "{0}: мәнде басқару таңбасы ({1}) бар."),
        new("Delete the escape with the backslash.", "Удалите запись с обратной косой чертой.", "Кері қиғаш сызықты жазбаны өшіріңіз."));

    /// <summary>A list or map where text is wanted. {0} key.</summary>
    public static readonly Rule NotText = new("HS1140", Severity.Error,
        new("{0} must be text.", "{0}: здесь должен быть текст.", "{0}: мұнда мәтін болуы керек."),
        new("Write one value in single quotes: {0}: '…'.", "Напишите одно значение в одинарных кавычках: {0}: '…'.", "Дара тырнақшада бір мән жазыңыз: {0}: '…'."));

    /// <summary>A value that is no yes or no. {0} key, {1} value.</summary>
    public static readonly Rule NotFlag = new("HS1141", Severity.Error,
        new("{0} must be true or false, not “{1}”.", "{0}: допускается true или false, а не «{1}».", "{0}: «{1}» емес, true немесе false болуы керек."),
        new("Write {0}: true or {0}: false.", "Напишите {0}: true или {0}: false.", "{0}: true немесе {0}: false деп жазыңыз."));

    /// <summary>A value that is no whole number. {0} key, {1} value.</summary>
    public static readonly Rule NotNumber = new("HS1142", Severity.Error,
        new("{0} must be a whole number, not “{1}”.", "{0}: нужно целое число, а не «{1}».", "{0}: «{1}» емес, бүтін сан болуы керек."),
        new("Write digits only: {0}: 10.", "Напишите только цифры: {0}: 10.", "Тек цифр жазыңыз: {0}: 10."));

    /// <summary>A value that is no list of texts. {0} key.</summary>
    public static readonly Rule NotList = new("HS1143", Severity.Error,
        new("{0} must be a list of texts.", "{0}: здесь должен быть список.", "{0}: мұнда тізім болуы керек."),
        new("Write {0}: ['first', 'second'].", "Напишите {0}: ['первое', 'второе'].", "Былай жазыңыз: {0}: ['бірінші', 'екінші']."));

    /// <summary>A value that has no lines under it. {0} key.</summary>
    public static readonly Rule NotMap = new("HS1144", Severity.Error,
        new("{0} must have “key: value” lines under it.", "{0}: под ним должны стоять строки «ключ: значение».", "{0}: оның астында «кілт: мән» жолдары тұруы керек."),
        new("Write the lines under {0}, each with two spaces in front.", "Напишите строки под {0}, каждую с отступом в два пробела.", "{0} астына жолдарды екі бос орын шегініспен жазыңыз."));

    /// <summary>A line break inside a one-line value. {0} key.</summary>
    public static readonly Rule NotOneLine = new("HS1145", Severity.Error,
        new("{0} must be one line: a line break (a control character) stands inside it.", "{0}: значение должно быть в одну строку, а внутри есть перевод строки.", "{0}: мән бір жолда болуы керек, ал ішінде жол ауысуы бар."),
        new("Write {0} in one line.", "Напишите {0} в одну строку.", "{0} мәнін бір жолға жазыңыз."));

    /// <summary>Every rule of this list.</summary>
    public static ImmutableArray<Rule> All =>
    [
        Tab, DuplicateKey, BadIndent, UnclosedQuote, TextAfterQuote, BadEscape, HashCut, AmpersandStart, Anchor, Alias, Tag, ReservedStart,
        TextAfterBracket, UnclosedBracket, ColonInside, NoColon, MergeKey, ComplexKey, SecondDocument, NothingBeforeComma, TooDeep, TooManyKeys, TooLong,
        NotAMapping, Control, Surrogate, Bidi, InvisibleInKey, Unreadable, ControlInValue, NotText, NotFlag, NotNumber, NotList, NotMap, NotOneLine,
    ];
}
