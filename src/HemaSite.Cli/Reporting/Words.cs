using HemaSite.Diagnostics;

namespace HemaSite.Cli.Reporting;

/// <summary>The sentences in which the command line sums up.</summary>
internal static class Words
{
    /// <summary>{0} pages, {1} by language, {2} written, {3} unchanged, {4} held back, {5} warnings, {6} seconds, {7} folder.</summary>
    public static MessageText Done { get; } = new(
        "{0} pages ({1}); {2} files written, {3} unchanged; {4} pages held back; {5} warnings; {6} s\n{7}",
        "Страниц: {0} ({1}); записано файлов: {2}, без изменений: {3}; ждут или скрыты: {4}; предупреждений: {5}; {6} с\n{7}",
        "Беттер: {0} ({1}); жазылған файлдар: {2}, өзгеріссіз: {3}; күтуде немесе жасырын: {4}; ескертулер: {5}; {6} с\n{7}");

    /// <summary>{0} errors in what was left out.</summary>
    public static MessageText LeftOut { get; } = new(
        "Errors: {0}; the files in which they stand are not published.",
        "Ошибок: {0}; файлы, в которых они стоят, не опубликованы.",
        "Қателер: {0}; олар тұрған файлдар жарияланбады.");

    /// <summary>{0} pages, {1} by language, {2} held back, {3} warnings, {4} seconds, {5} folder.</summary>
    public static MessageText UpToDate { get; } = new(
        "Nothing has changed: {0} pages ({1}); {2} held back; {3} warnings; {4} s\n{5}",
        "Изменений нет. Страниц: {0} ({1}); ждут или скрыты: {2}; предупреждений: {3}; {4} с\n{5}",
        "Өзгеріс жоқ. Беттер: {0} ({1}); күтуде немесе жасырын: {2}; ескертулер: {3}; {4} с\n{5}");

    /// <summary>{0} a reason.</summary>
    public static MessageText BuiltAnew { get; } = new("Built anew: {0}", "Сборка заново: {0}", "Қайта жиналды: {0}");

    /// <summary>{0} how many reasons were not told.</summary>
    public static MessageText MoreReasons { get; } = new("and {0} more reasons", "и ещё причин: {0}", "тағы да себептер: {0}");

    /// <summary>{0} what stands where work is kept between builds.</summary>
    public static MessageText NoCache { get; } = new(
        "{0} is a link or no folder; nothing is kept for the next build.",
        "{0} — ссылка или не папка; для следующей сборки ничего не сохраняется.",
        "{0} – сілтеме немесе қалта емес; келесі жинауға ештеңе сақталмайды.");

    /// <summary>A search without an answer.</summary>
    public static MessageText NothingFound { get; } = new("Nothing was found.", "Ничего не найдено.", "Ештеңе табылмады.");

    /// <summary>{0} errors, {1} warnings.</summary>
    public static MessageText Refused { get; } = new(
        "Not published; errors: {0}, warnings: {1}. The published site is as it was.",
        "Не опубликовано: ошибок — {0}, предупреждений — {1}. Опубликованный сайт не изменился.",
        "Жарияланбады: қателер – {0}, ескертулер – {1}. Жарияланған сайт өзгерген жоқ.");

    /// <summary>{0} pages, {1} errors, {2} warnings.</summary>
    public static MessageText Checked { get; } = new(
        "Pages checked: {0}; errors: {1}, warnings: {2}",
        "Проверено страниц: {0}; ошибок: {1}, предупреждений: {2}",
        "Тексерілген беттер: {0}; қателер: {1}, ескертулер: {2}");

    /// <summary>{0} slips, {1} files.</summary>
    public static MessageText Mended { get; } = new(
        "Slips mended: {0}, in files: {1}", "Исправлено мелких ошибок: {0}, файлов: {1}", "Түзетілген ұсақ қателер: {0}, файлдар: {1}");

    /// <summary>{0} slips.</summary>
    public static MessageText CanMend { get; } = new(
        "Slips that hemasite check --fix mends by itself: {0}",
        "Мелких ошибок, которые исправит сама программа (hemasite check --fix): {0}",
        "Бағдарламаның өзі түзететін ұсақ қателер (hemasite check --fix): {0}");

    /// <summary>{0} the new folder, {1} the same as a word of a command.</summary>
    public static MessageText Started { get; } = new(
        "A new site is in {0}. Next:\n  hemasite build {1}\n  hemasite new post \"First news\" {1}",
        "Новый сайт создан в папке {0}. Что дальше:\n  hemasite build {1}\n  hemasite new post \"Первая новость\" {1}",
        "Жаңа сайт {0} қалтасында дайын. Енді мынаны орындаңыз:\n  hemasite build {1}\n  hemasite new post \"Алғашқы жаңалық\" {1}");

    /// <summary>Shown while the content is read.</summary>
    public static MessageText Reading { get; } = new("reading …", "чтение …", "оқылуда …");

    /// <summary>{0} files so far.</summary>
    public static MessageText Writing { get; } = new("files written: {0}", "записано файлов: {0}", "жазылған файлдар: {0}");

    /// <summary>{0} the address of the preview.</summary>
    public static MessageText Serving { get; } = new(
        "The site is shown at {0} (Ctrl-C ends it)",
        "Сайт открыт по адресу {0} (завершить — Ctrl-C)",
        "Сайт {0} мекенжайында көрсетіліп тұр (тоқтату – Ctrl-C)");

    /// <summary>{0} pages, {1} errors, {2} warnings, {3} milliseconds.</summary>
    public static MessageText Shown { get; } = new(
        "pages: {0}, errors: {1}, warnings: {2}; {3} ms",
        "страниц: {0}, ошибок: {1}, предупреждений: {2}; {3} мс",
        "беттер: {0}, қателер: {1}, ескертулер: {2}; {3} мс");

    /// <summary>Ctrl-C.</summary>
    public static MessageText Interrupted { get; } = new(
        "interrupted; the published site is as it was",
        "прервано; опубликованный сайт не изменился",
        "тоқтатылды; жарияланған сайт өзгерген жоқ");

    /// <summary>The published site lacks what is due.</summary>
    public static MessageText DueNow { get; } = new(
        "Due now: readers do not see the newest state yet.",
        "Пора публиковать: читатели ещё не видят новое состояние сайта.",
        "Жариялайтын уақыт келді: оқырмандар сайттың жаңа күйін әлі көрмейді.");

    /// <summary>What a page of a list is.</summary>
    public static MessageText IsPublished { get; } = new("published", "опубликовано", "жарияланған");

    /// <summary>Kept back by its author.</summary>
    public static MessageText IsDraft { get; } = new("draft", "черновик", "қаралама");

    /// <summary>Its day is to come.</summary>
    public static MessageText IsScheduled { get; } = new("scheduled", "запланировано", "жоспарланған");

    /// <summary>Its day is over.</summary>
    public static MessageText HasExpired { get; } = new("expired", "снято", "мерзімі өткен");

    /// <summary>It cannot be published before it is mended.</summary>
    public static MessageText HasErrors { get; } = new("errors", "с ошибками", "қатесі бар");

    /// <summary>No dates ahead.</summary>
    public static MessageText NothingDue { get; } = new(
        "Nothing is planned.", "Ничего не запланировано.", "Ештеңе жоспарланбаған.");

    /// <summary>{0} when, {1} address, {2} title.</summary>
    public static MessageText Appears { get; } = new("{0}  {1}  appears: {2}", "{0}  {1}  появится: {2}", "{0}  {1}  шығады: {2}");

    /// <summary>{0} when, {1} address, {2} title.</summary>
    public static MessageText Expires { get; } = new("{0}  {1}  expires: {2}", "{0}  {1}  будет снята с сайта: {2}", "{0}  {1}  алынады: {2}");

    /// <summary>{0} when, {1} address, {2} title.</summary>
    public static MessageText IsNoLongerUrgent { get; } = new(
        "{0}  {1}  is no longer announced as urgent: {2}", "{0}  {1}  перестанет быть срочной новостью: {2}", "{0}  {1}  шұғыл хабарлардан алынады: {2}");

    /// <summary>A published site whose settings lack base_url.</summary>
    public static MessageText HasNoAddress { get; } = new(
        "The site does not know its address: feeds and the sitemap hold paths only, and nobody can share a page. Set base_url, for example https://example.kz.",
        "Сайт не знает своего адреса: в лентах и карте сайта только пути, а страницами нельзя поделиться. Укажите base_url, например https://example.kz.",
        "Сайт өз мекенжайын білмейді: таспалар мен сайт картасында мекенжайлар толық емес (сайттың аты жоқ), ал беттермен бөлісу мүмкін емес. base_url мәнін беріңіз, мысалы https://example.kz.");

    /// <summary>{0} pages.</summary>
    public static MessageText ToldSearchEngines { get; } = new(
        "Search engines told about pages: {0}", "Поисковикам сообщено о страницах: {0}", "Іздеу жүйелеріне хабарланған беттер: {0}");

    /// <summary>{0} pages.</summary>
    public static MessageText NotToldSearchEngines { get; } = new(
        "The site is published, but search engines could not be told about pages: {0}",
        "Сайт опубликован, но сообщить поисковикам о страницах не удалось: {0}",
        "Сайт жарияланды, бірақ іздеу жүйелеріне хабарлау мүмкін болмады; беттер: {0}");

    /// <summary>{0} files.</summary>
    public static MessageText LiveIsWhole { get; } = new(
        "The live site is whole; files compared: {0}", "Сайт в сети цел; сравнено файлов: {0}", "Желідегі сайт түгел; салыстырылған файлдар: {0}");

    /// <summary>{0} files, {1} of them wrong.</summary>
    public static MessageText LiveIsNot { get; } = new(
        "The live site is not what was published; files compared: {0}, wrong: {1}",
        "Сайт в сети не совпадает с опубликованным; сравнено файлов: {0}, не совпало: {1}",
        "Желідегі сайт жарияланған сайтпен бірдей емес; салыстырылған файлдар: {0}, сәйкес емесі: {1}");

    /// <summary>{0} the address.</summary>
    public static MessageText LiveDiffers { get; } = new("{0}: other bytes", "{0}: другое содержимое", "{0}: мазмұны басқа");

    /// <summary>{0} the address, {1} the status.</summary>
    public static MessageText LiveMissing { get; } = new("{0}: the server answers {1}", "{0}: сервер отвечает {1}", "{0}: сервердің жауабы {1}");

    /// <summary>{0} the address.</summary>
    public static MessageText LiveSilent { get; } = new("{0}: no answer", "{0}: нет ответа", "{0}: жауап жоқ");

    /// <summary>{0} the old address, {1} where it got lost.</summary>
    public static MessageText NoAnswer { get; } = new("{0}: nothing answers at {1}", "{0}: по адресу {1} ничего нет", "{0}: {1} мекенжайында ештеңе жоқ");

    /// <summary>{0} the line of a list.</summary>
    public static MessageText NoAddress { get; } = new(
        "not an address, left out: {0}", "не адрес, пропущено: {0}", "мекенжай емес, есепке алынбады: {0}");

    /// <summary>{0} addresses, {1} pages, {2} files, {3} redirects, {4} missing.</summary>
    public static MessageText Parity { get; } = new(
        "Old addresses: {0}; pages: {1}, files: {2}, redirects: {3}, missing: {4}",
        "Старых адресов: {0}; страниц: {1}, файлов: {2}, перенаправлений: {3}, не отвечает: {4}",
        "Ескі мекенжайлар: {0}; беттер: {1}, файлдар: {2}, бағыттаулар: {3}, жауапсыз: {4}");
}
