using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about picture files, found in their headers. {0} is the file's name.</summary>
public static class PictureRules
{
    /// <summary>A file without bytes.</summary>
    public static readonly Rule Empty = new("HS3501", Severity.Error,
        new("The picture {0} is empty (0 bytes).", "Изображение {0} пустое (0 байт).", "{0} суреті бос (0 байт)."),
        new("Copy it again from where it came.", "Скопируйте его ещё раз из источника.", "Оны бастапқы жерінен қайта көшіріңіз."));

    /// <summary>A file that breaks off.</summary>
    public static readonly Rule Truncated = new("HS3502", Severity.Error,
        new("The picture {0} is truncated: its end is missing.", "Изображение {0} обрывается: конца файла нет (truncated).",
            "{0} суреті толық емес: файлдың соңы жоқ (truncated)."),
        new("Copy or upload it again; the transfer was probably interrupted.", "Скопируйте или загрузите его заново: передача, вероятно, прервалась.",
            "Оны қайта көшіріңіз немесе жүктеңіз: жіберу үзіліп қалған болар."));

    /// <summary>A file that is no picture at all.</summary>
    public static readonly Rule NotPicture = new("HS3503", Severity.Error,
        new("{0} is named like a picture but holds no image.", "{0} называется как изображение, но изображения в нём нет.",
            "{0} сурет деп аталған, бірақ ішінде сурет жоқ."),
        new("Put the real picture here: JPG, PNG, GIF, WebP, AVIF or SVG.", "Положите сюда само изображение: JPG, PNG, GIF, WebP, AVIF или SVG.",
            "Мұнда суреттің өзін салыңыз: JPG, PNG, GIF, WebP, AVIF немесе SVG."));

    /// <summary>A picture whose name says another type; {1} is the real one.</summary>
    public static readonly Rule WrongType = new("HS3504", Severity.Warning,
        new("The picture {0} is really a {1} file; some browsers will not show it under this name.",
            "Изображение {0} на самом деле файл {1}; под таким именем его покажут не все браузеры.",
            "{0} суреті шын мәнінде {1} файлы; мұндай атпен оны кейбір браузер көрсетпейді."),
        new("Rename it so that its extension is that of {1}.", "Переименуйте его: расширение должно быть как у {1}.",
            "Атын өзгертіңіз: кеңейтімі {1} пішіміне сай болсын."));

    /// <summary>A drawing with active parts; {1} names one.</summary>
    public static readonly Rule ActiveSvg = new("HS3505", Severity.Error,
        new("The SVG drawing {0} holds active code ({1}), which could run in readers’ browsers.",
            "Рисунок SVG {0} содержит активный код ({1}), который мог бы выполниться в браузере читателя.",
            "{0} SVG суретінде оқырман браузерінде іске қосылуы мүмкін код бар ({1})."),
        new("Export it again as plain SVG, or use PNG.", "Сохраните его заново как простой SVG или возьмите PNG.",
            "Оны қарапайым SVG етіп қайта сақтаңыз немесе PNG қолданыңыз."));

    /// <summary>A picture too large to open; {1} is its size in pixels.</summary>
    public static readonly Rule TooManyPixels = new("HS3506", Severity.Error,
        new("The picture {0} has too many pixels ({1}); at most 50 million are taken.", "В изображении {0} слишком много точек ({1} pixels); принимается не более 50 миллионов.",
            "{0} суретінде нүкте тым көп ({1} pixels); ең көбі 50 миллион қабылданады."),
        new("Make it smaller before publishing.", "Уменьшите его перед публикацией.", "Жарияламас бұрын оны кішірейтіңіз."));

    /// <summary>A picture that tells where it was taken.</summary>
    public static readonly Rule Place = new("HS3507", Severity.Warning,
        new("The picture {0} tells where it was taken (GPS). It is published without the place.",
            "Изображение {0} хранит место съёмки (GPS). Оно публикуется без этих данных.",
            "{0} суретінде түсірілген жері сақталған (GPS). Сурет бұл деректерсіз жарияланады."),
        new("Nothing needs to be done for the site; remove the place from the file too if others can see it.",
            "Для сайта ничего делать не нужно; удалите место и из самого файла, если он доступен другим.",
            "Сайт үшін ештеңе істеудің қажеті жоқ; файлды басқалар көре алса, орынды файлдың өзінен де өшіріңіз."));

    /// <summary>A picture with something else behind it.</summary>
    public static readonly Rule TrailingBytes = new("HS3508", Severity.Warning,
        new("The picture {0} has trailing bytes after its end that do not belong to it.",
            "За концом изображения {0} лежат посторонние данные (trailing bytes).", "{0} суретінің соңынан кейін бөгде деректер тұр (trailing bytes)."),
        new("Save it anew in a picture editor.", "Сохраните его заново в графическом редакторе.", "Оны сурет редакторында қайта сақтаңыз."));

    /// <summary>A file too large for a news site; {1} is its size in megabytes.</summary>
    public static readonly Rule TooLarge = new("HS3509", Severity.Error,
        new("The picture {0} is too large: {1} MB; at most 20 MB are taken.", "Изображение {0} слишком большое: {1} МБ; принимается не более 20 МБ.",
            "{0} суреті тым үлкен: {1} МБ; ең көбі 20 МБ қабылданады."),
        new("Make it smaller: 2000 pixels wide is plenty.", "Уменьшите его: ширины 2000 точек вполне достаточно.",
            "Оны кішірейтіңіз: ені 2000 нүкте жеткілікті."));

    /// <summary>A picture that the decoder refused or died of.</summary>
    public static readonly Rule Undecodable = new("HS3510", Severity.Warning,
        new("The picture {0} is damaged inside: no smaller versions could be made of it, it is published as it is.",
            "Изображение {0} повреждено внутри: уменьшенные копии сделать не удалось, оно публикуется как есть.",
            "{0} суретінің іші бүлінген: кішірейтілген көшірмелерін жасау мүмкін болмады, сурет сол күйінде жарияланады."),
        new("Open it in a picture editor and save it anew.", "Откройте его в графическом редакторе и сохраните заново.",
            "Оны сурет редакторында ашып, қайта сақтаңыз."));

    /// <summary>The picture library could not be loaded.</summary>
    public static readonly Rule NoLibrary = new("HS3511", Severity.Warning,
        new("The picture library (libvips) is not there: pictures are published as they are, without smaller versions and social cards.",
            "Библиотека изображений (libvips) не найдена: изображения публикуются как есть, без уменьшенных копий и карточек для соцсетей.",
            "Сурет кітапханасы (libvips) табылмады: суреттер кішірейтілген көшірмелерсіз және әлеуметтік желі карточкаларынсыз, сол күйінде жарияланады."),
        new("Put libvips.so.42 beside the program, as the release has it; “pictures: off” in the settings silences this.",
            "Положите libvips.so.42 рядом с программой, как в выпуске; «pictures: off» в настройках уберёт это предупреждение.",
            "Бағдарламаның жанына libvips.so.42 файлын салыңыз (ол шығарылымда бар); баптаудағы «pictures: off» бұл ескертуді алып тастайды."));

    /// <summary>A picture on its side, where nothing can turn it.</summary>
    public static readonly Rule OnItsSide = new("HS3512", Severity.Warning,
        new("The picture {0} lies on its side in the file, and without picture versions nothing turns it.",
            "Изображение {0} лежит в файле на боку, а без обработки изображений повернуть его нечем.",
            "{0} суреті файлда қырынан жатыр, ал сурет өңдеу өшірулі болғандықтан оны бұру мүмкін емес."),
        new("Turn it in a picture editor and save it, or let the build make picture versions (take “pictures: off” out of the settings, or --no-pictures away).",
            "Поверните и сохраните его в графическом редакторе или включите обработку изображений (уберите «pictures: off» из настроек или ключ --no-pictures).",
            "Оны сурет редакторында бұрып сақтаңыз немесе сурет өңдеуді қосыңыз (баптаудан «pictures: off» жолын немесе --no-pictures кілтін алып тастаңыз)."));

    /// <summary>A picture whose metadata nothing can take out.</summary>
    public static readonly Rule SealedMetadata = new("HS3513", Severity.Warning,
        new("The picture {0} holds hidden data (Exif) that cannot be taken out without picture versions; it is left out.",
            "В изображении {0} есть скрытые данные (Exif), которые без обработки изображений не удалить; оно не публикуется.",
            "{0} суретінде жасырын деректер (Exif) бар, оларды сурет өңдеусіз өшіру мүмкін емес; сурет жарияланбайды."),
        new("Save it anew without metadata, or let the build make picture versions (take “pictures: off” out of the settings, or --no-pictures away).", "Сохраните его заново без метаданных или включите обработку изображений (уберите «pictures: off» из настроек или ключ --no-pictures).",
            "Оны метадеректерсіз қайта сақтаңыз немесе сурет өңдеуді қосыңыз (баптаудан «pictures: off» жолын немесе --no-pictures кілтін алып тастаңыз)."));

    /// <summary>A focus that is no place in a picture.</summary>
    public static readonly Rule BadFocus = new("HS3514", Severity.Error,
        new("header_image_focus: “{0}” is no place in a picture.", "header_image_focus: «{0}» — не место на изображении.",
            "header_image_focus: «{0}» – суреттегі орын емес."),
        new("Write two per cent values from the left and the top, such as “50% 20%”, or words: left, right, top, bottom, center.",
            "Напишите два значения в процентах — слева и сверху, например «50% 20%», или слова: left, right, top, bottom, center.",
            "Екі мәнді пайызбен жазыңыз – сол жақтан және жоғарыдан, мысалы «50% 20%», немесе мына сөздерді жазыңыз: left, right, top, bottom, center."));

    /// <summary>A letter that the font of social cards lacks; {0} is the letter.</summary>
    public static readonly Rule NoGlyph = new("HS3515", Severity.Error,
        new("The font of social cards has no letter “{0}”.", "В шрифте карточек для соцсетей нет буквы «{0}».", "Әлеуметтік желі карточкаларының қарпінде «{0}» әрпі жоқ."),
        new("Write the title with Latin or Cyrillic letters, or switch cards off: “pictures: { cards: 0 }” in the settings.",
            "Напишите заголовок латиницей или кириллицей либо отключите карточки: «pictures: { cards: 0 }» в настройках.",
            "Тақырыпты латын немесе кирилл әріптерімен жазыңыз, болмаса карточкаларды өшіріңіз: баптауда «pictures: { cards: 0 }»."));

    /// <summary>A picture of a phone or a scanner in a form that browsers do not know.</summary>
    public static readonly Rule NotForBrowsers = new("HS3516", Severity.Warning,
        new("Most browsers cannot show {0}, so it is not published: this form of picture is made for phones and scanners.",
            "Большинство браузеров не показывает {0}, поэтому файл не публикуется: такой формат предназначен для телефонов и сканеров.",
            "Браузерлердің көбі {0} суретін көрсете алмайды, сондықтан ол жарияланбайды: бұл пішім телефондар мен сканерлерге арналған."),
        new("Save it as JPG or PNG beside the text. On an iPhone choose Settings, Camera, Formats, Most Compatible.",
            "Сохраните его рядом с текстом как JPG или PNG. На iPhone: Настройки, Камера, Форматы, «Наиболее совместимые».",
            "Оны мәтіннің жанына JPG немесе PNG түрінде сақтаңыз. iPhone-да: Баптаулар, Камера, Пішімдер, «Ең үйлесімді»."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [Empty, Truncated, NotPicture, WrongType, ActiveSvg, TooManyPixels, Place, TrailingBytes, TooLarge,
            Undecodable, NoLibrary, OnItsSide, SealedMetadata, BadFocus, NoGlyph, NotForBrowsers];
}
