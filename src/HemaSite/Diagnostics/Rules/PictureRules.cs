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
        new("The picture {0} tells where it was taken (GPS).", "Изображение {0} хранит место съёмки (GPS).", "{0} суретінде түсірілген жері сақталған (GPS)."),
        new("Remove the place before publishing if nobody should know it.", "Удалите место съёмки перед публикацией, если его не следует раскрывать.",
            "Оны ешкім білмеуі керек болса, жарияламас бұрын орынды өшіріңіз."));

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

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [Empty, Truncated, NotPicture, WrongType, ActiveSvg, TooManyPixels, Place, TrailingBytes, TooLarge];
}
