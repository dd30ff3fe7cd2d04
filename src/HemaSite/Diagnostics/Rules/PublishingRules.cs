using System.Collections.Immutable;

namespace HemaSite.Diagnostics.Rules;

/// <summary>Complaints about bringing the finished site to its readers.</summary>
public static class PublishingRules
{
    /// <summary>{0} what was given, {1} the names in the settings.</summary>
    public static readonly Rule UnknownTarget = new("HS7201", Severity.Error,
        new("There is no target {0}.", "Нет места публикации {0}.", "{0} деген жариялау орны жоқ."),
        new("Name one of publish in the settings ({1}) or a folder such as ./site.",
            "Укажите одно из мест раздела publish в настройках ({1}) или папку, например ./site.",
            "Баптаулардың publish бөлімінен бірін ({1}) немесе қалтаны көрсетіңіз, мысалы ./site."))
    {
        Parts = [new("there are none yet", "пока ни одного нет", "әзірге біреуі де жоқ")],
    };

    /// <summary>{0} the site at the target, {1} ours.</summary>
    public static readonly Rule OtherSite = new("HS7202", Severity.Error,
        new("The target holds another site: {0}, not {1}.", "По этому адресу опубликован другой сайт: {0}, а не {1}.",
            "Бұл орында басқа сайт жарияланған: {1} емес, {0}."),
        new("Check --to and base_url. If the other site is to be replaced, add --take-over.",
            "Проверьте --to и base_url. Если тот сайт нужно заменить, добавьте --take-over.",
            "--to мен base_url мәнін тексеріңіз. Ол сайтты алмастыру керек болса, --take-over қосыңыз."));

    /// <summary>Files without a manifest.</summary>
    public static readonly Rule ForeignTarget = new("HS7203", Severity.Error,
        new("The target holds files that HemaSite did not publish.", "По этому адресу лежат файлы, которые опубликовала не HemaSite.",
            "Бұл орында HemaSite жарияламаған файлдар жатыр."),
        new("Check --to. If the site is to stand beside those files, add --take-over: files that the site does not have stay.",
            "Проверьте --to. Если сайт должен лежать рядом с ними, добавьте --take-over: файлы, которых нет на сайте, останутся.",
            "--to мәнін тексеріңіз. Сайт солармен қатар тұруы керек болса, --take-over қосыңыз: сайтта жоқ файлдар орнында қалады."));

    /// <summary>{0} the file.</summary>
    public static readonly Rule ForeignFile = new("HS7204", Severity.Error,
        new("The target already has a file {0} that HemaSite did not publish.", "По этому адресу уже есть файл {0}, который опубликовала не HemaSite.",
            "Бұл орында HemaSite жарияламаған {0} файлы бар."),
        new("Move that file away, or add --take-over to replace it.", "Уберите этот файл или добавьте --take-over, чтобы заменить его.",
            "Ол файлды басқа жерге көшіріңіз немесе алмастыру үшін --take-over қосыңыз."));

    /// <summary>The site shows drafts or the future.</summary>
    public static readonly Rule PreviewRefused = new("HS7205", Severity.Error,
        new("This is a preview with drafts or posts of the future; it is not published.",
            "Это предпросмотр с черновиками или будущими новостями; он не публикуется.",
            "Бұл – қараламалары немесе болашақ жаңалықтары бар алдын ала көрініс; ол жарияланбайды."),
        new("Build without --drafts and --future.", "Соберите сайт без --drafts и --future.", "Сайтты --drafts пен --future кілттерінсіз жинаңыз."));

    /// <summary>{0} pages would vanish of {1}.</summary>
    public static readonly Rule TooManyLost = new("HS7206", Severity.Error,
        new("{0} of {1} pages would vanish; nothing was published.", "Пропало бы страниц: {0} из {1}; ничего не опубликовано.",
            "Жоғалатын беттер: {1} беттің ішінен {0}; ештеңе жарияланған жоқ."),
        new("Check that the whole content is there. If the loss is meant, add --allow-shrink.",
            "Проверьте, всё ли содержимое на месте. Если так и задумано, добавьте --allow-shrink.",
            "Мазмұн түгел екенін тексеріңіз. Солай болуы керек болса, --allow-shrink қосыңыз."));

    /// <summary>{0} the folder.</summary>
    public static readonly Rule NotBuilt = new("HS7207", Severity.Error,
        new("There is no built site in {0}.", "В папке {0} нет собранного сайта.", "{0} қалтасында жиналған сайт жоқ."),
        new("Run hemasite build first; publish does so itself without --no-build.", "Сначала выполните hemasite build; publish без --no-build делает это сам.",
            "Алдымен hemasite build орындаңыз; publish пәрмені --no-build кілті болмаса, мұны өзі жасайды."));

    /// <summary>{0} the file.</summary>
    public static readonly Rule ChangedMeanwhile = new("HS7208", Severity.Error,
        new("The file {0} of the built site was changed after the build.", "Файл {0} собранного сайта изменён после сборки.",
            "Жиналған сайттың {0} файлы жинаудан кейін өзгертілген."),
        new("Build again and publish at once.", "Соберите сайт снова и сразу опубликуйте.", "Сайтты қайта жинап, бірден жариялаңыз."));

    /// <summary>{0} the key file.</summary>
    public static readonly Rule OpenKeyFile = new("HS7209", Severity.Error,
        new("Others can read the key file {0}.", "Файл ключа {0} могут прочитать другие.", "{0} кілт файлын басқалар оқи алады."),
        new("Make it yours alone: chmod 600 {0}.", "Закройте его для других: chmod 600 {0}.", "Оны тек өзіңізге қалдырыңыз: chmod 600 {0}."));

    /// <summary>{0} the variables of the environment.</summary>
    public static readonly Rule NoCredentials = new("HS7210", Severity.Error,
        new("No key or password is known for the target.", "Для места публикации не задан ни ключ, ни пароль.", "Жариялау орнының кілті де, құпиясөзі де берілмеген."),
        new("Set {0} in the environment, or name a file with key_file in the settings.",
            "Задайте переменные окружения ({0}) или укажите в настройках файл: key_file.",
            "Орта айнымалыларын ({0}) беріңіз немесе баптауларда key_file арқылы файлды көрсетіңіз."));

    /// <summary>{0} the host, {1} the fingerprint it shows.</summary>
    public static readonly Rule UnknownHost = new("HS7211", Severity.Error,
        new("The key of the host {0} is not known yet; it shows {1}.", "Ключ сервера {0} ещё не известен; он предъявил {1}.",
            "{0} серверінің кілті әлі белгісіз; ол {1} көрсетті."),
        new("Compare it with what the hoster says, then write it into host_key of the target.",
            "Сверьте его с тем, что сообщает хостинг, и запишите в host_key места публикации.",
            "Оны хостинг хабарлаған мәнмен салыстырып, жариялау орнының host_key жолына жазыңыз."));

    /// <summary>{0} the host, {1} the fingerprint it shows.</summary>
    public static readonly Rule OtherHostKey = new("HS7212", Severity.Error,
        new("The host {0} shows another key than the settings say: {1}. Nothing was sent.",
            "Сервер {0} предъявил не тот ключ, что в настройках: {1}. Ничего не отправлено.",
            "{0} сервері баптаулардағыдан басқа кілт көрсетті: {1}. Ештеңе жіберілген жоқ."),
        new("Ask the hoster whether the key was changed. Only then change host_key.", "Спросите у хостинга, меняли ли ключ. Только потом меняйте host_key.",
            "Кілттің ауыстырылған-ауыстырылмағанын хостингтен сұраңыз. Содан кейін ғана host_key мәнін өзгертіңіз."));

    /// <summary>{0} the host or bucket.</summary>
    public static readonly Rule LoginRefused = new("HS7213", Severity.Error,
        new("{0} refuses the login.", "{0}: вход отклонён.", "{0}: кіруге рұқсат берілмеді."),
        new("Check the user, the key or the password, and what they may do there.", "Проверьте пользователя, ключ или пароль и их права.",
            "Пайдаланушыны, кілтті немесе құпиясөзді және олардың құқықтарын тексеріңіз."));

    /// <summary>{0} the host or address.</summary>
    public static readonly Rule Unreachable = new("HS7214", Severity.Error,
        new("{0} cannot be reached, or the connection broke.", "{0} недоступен или соединение оборвалось.", "{0} қолжетімсіз немесе байланыс үзілді."),
        new("Run the same command again: it goes on where it stopped. Readers see a whole site meanwhile.",
            "Повторите ту же команду: работа продолжится с места остановки. Читатели тем временем видят целый сайт.",
            "Сол пәрменді қайталаңыз: жұмыс тоқтаған жерінен жалғасады. Оқырмандар осы уақытта сайтты толық көреді."));

    /// <summary>{0} the place, {1} what it says.</summary>
    public static readonly Rule Refused = new("HS7215", Severity.Error,
        new("{0} refuses: {1}.", "{0} отказывает: {1}.", "{0} бас тартты: {1}."),
        new("Check the path, the free space and your rights there, then run the command again.",
            "Проверьте путь, свободное место и свои права там и повторите команду.",
            "Қалтаға апаратын жолды, дискідегі бос көлемді және ондағы құқықтарыңызды тексеріп, пәрменді қайталаңыз."))
    {
        Parts =
        [
            new("permission denied", "нет прав", "рұқсат жоқ"), new("no such bucket", "такой корзины (bucket) нет", "мұндай себет (bucket) жоқ"),
            new("the server does not do what was asked", "сервер не выполняет то, о чём его просят", "сервер сұралғанды орындамайды"),
        ],
    };

    /// <summary>{0} the file.</summary>
    public static readonly Rule StoredWrong = new("HS7216", Severity.Error,
        new("The storage keeps other bytes of {0} than were sent.", "Файл {0} в хранилище не совпадает с отправленным.",
            "Қоймада сақталған {0} файлы жіберілген файлмен бірдей емес."),
        new("Nothing else was sent. Tell the storage's owner; HemaSite sends without chunk signatures.",
            "Больше ничего не отправлено. Сообщите владельцу хранилища; HemaSite отправляет без подписей частей.",
            "Басқа ештеңе жіберілген жоқ. Қойма иесіне хабарлаңыз; HemaSite бөліктерге қол қоймай жібереді."));

    /// <summary>No older publications by nature.</summary>
    public static readonly Rule CannotReturn = new("HS7217", Severity.Error,
        new("This target keeps no older publications.", "Это место не хранит прежние публикации.", "Бұл орын бұрынғы жарияланымдарды сақтамайды."),
        new("Set switch: true for the target, or publish an older state of the content.",
            "Задайте для него switch: true или опубликуйте прежнее состояние содержимого.",
            "Оған switch: true беріңіз немесе мазмұнның бұрынғы күйін жариялаңыз."));

    /// <summary>{0} what was asked for.</summary>
    public static readonly Rule NothingKept = new("HS7218", Severity.Error,
        new("There is no older publication {0}.", "Нет прежней публикации {0}.", "Бұрынғы жарияланымдардың арасында {0} жоқ."),
        new("See hemasite rollback --list for what is kept.", "Что хранится, показывает hemasite rollback --list.", "Сақталғандарын hemasite rollback --list көрсетеді."));

    /// <summary>{0} the folder or the host.</summary>
    public static readonly Rule NoLinks = new("HS7219", Severity.Error,
        new("Readers cannot be switched by a link at {0}.", "На {0} нельзя переключать читателей символической ссылкой.", "{0} орнында оқырмандарды символдық сілтеме арқылы жаңа сайтқа ауыстыру мүмкін емес."),
        new("A folder needs a disk with symbolic links; a host needs a shell beside SFTP. Else set switch: false for the target.",
            "Папке нужен диск с символическими ссылками, серверу — командная строка кроме SFTP. Иначе задайте switch: false.",
            "Қалтаға символдық сілтемелері бар диск, серверге SFTP-ден бөлек пәрмен жолы керек. Болмаса, switch: false беріңіз."));

    /// <summary>{0} what git says.</summary>
    public static readonly Rule GitFailed = new("HS7220", Severity.Error,
        new("Git failed: {0}.", "Ошибка git: {0}.", "Git қатесі: {0}."),
        new("Check the address, the branch and your right to push.", "Проверьте адрес, ветку и право на отправку.",
            "Мекенжайды, тармақты және жіберу құқығыңызды тексеріңіз."))
    {
        Parts = [new("git is not installed", "программа git не установлена", "git бағдарламасы орнатылмаған")],
    };

    /// <summary>{0} the address, {1} what came.</summary>
    public static readonly Rule NoLiveManifest = new("HS7221", Severity.Error,
        new("{0} has no manifest of HemaSite: {1}.", "По адресу {0} нет описи HemaSite: {1}.", "{0} мекенжайында HemaSite файлдарының тізімі жоқ: {1}."),
        new("Check the address, or name the built folder with --manifest.", "Проверьте адрес или укажите собранную папку в --manifest.",
            "Мекенжайды тексеріңіз немесе --manifest арқылы жиналған қалтаны көрсетіңіз."));

    /// <summary>{0} the file.</summary>
    public static readonly Rule FileExists = new("HS7222", Severity.Error,
        new("The file {0} is there already.", "Файл {0} уже существует.", "{0} файлы бұрыннан бар."),
        new("Look at it, and add --force to replace it.", "Посмотрите его и добавьте --force, чтобы заменить.", "Оны қарап шығып, алмастыру үшін --force қосыңыз."));

    /// <summary>{0} the file.</summary>
    public static readonly Rule NoAddresses = new("HS7223", Severity.Error,
        new("There are no addresses in {0}.", "В {0} нет адресов.", "{0} ішінде мекенжай жоқ."),
        new("Give a sitemap, or a text with an address such as /kk/news in a column of each line.",
            "Укажите карту сайта или текст, где в одном из столбцов каждой строки стоит адрес, например /kk/news.",
            "Сайт картасын немесе әр жолының бір бағанында /kk/news сияқты мекенжайы бар мәтінді көрсетіңіз."));

    /// <summary>Nothing before the publication that readers see.</summary>
    public static readonly Rule NothingOlder = new("HS7224", Severity.Error,
        new("There is nothing to go back to: no older publication is kept.", "Возвращаться некуда: более ранних публикаций не сохранено.",
            "Қайтатын жарияланым жоқ: бұдан бұрынғысы сақталмаған."),
        new("The first publication has none before it. A newer one is brought back by its name: hemasite rollback --list, then --release NAME.",
            "У первой публикации нет предыдущей. Более новую возвращают по имени: hemasite rollback --list, затем --release ИМЯ.",
            "Алғашқы жарияланымның алдында ештеңе жоқ. Жаңарағына атымен оралады: hemasite rollback --list, содан кейін --release АТЫ."));

    /// <summary>A live site that was only asked; {0} its address.</summary>
    public static readonly Rule NoAnswer = new("HS7226", Severity.Error,
        new("The site {0} does not answer.", "Сайт {0} не отвечает.", "{0} сайты жауап бермейді."),
        new("Check the address, the connection and the web server.", "Проверьте адрес, соединение и веб-сервер.", "Мекенжайды, байланысты және веб-серверді тексеріңіз."));

    /// <summary>A pipeline for a site whose address nobody has told.</summary>
    public static readonly Rule NoLiveAddress = new("HS7225", Severity.Error,
        new("The pipeline must know the address of the live site.", "Конвейеру нужен адрес опубликованного сайта.", "Конвейерге жарияланған сайттың мекенжайы керек."),
        new("Write base_url in the settings, or add --url https://example.kz.", "Укажите base_url в настройках или добавьте --url https://example.kz.",
            "Баптауларда base_url көрсетіңіз немесе --url https://example.kz қосыңыз."));

    /// <summary>{0} the file.</summary>
    public static readonly Rule NotManifest = new("HS7227", Severity.Error,
        new("{0} is no whole manifest of HemaSite.", "{0} — не опись HemaSite или повреждённая опись.", "{0} – HemaSite файлдарының тізімі емес немесе бүлінген тізім."),
        new("Name a built folder or its hemasite.json; build the site again if the file is damaged.",
            "Укажите собранную папку или её файл hemasite.json; если файл повреждён, соберите сайт снова.",
            "Жиналған қалтаны немесе оның hemasite.json файлын көрсетіңіз; файл бүлінген болса, сайтты қайта жинаңыз."));

    /// <summary>{0} the name of a folder or a target, or an address.</summary>
    public static readonly Rule UnfitForPipeline = new("HS7228", Severity.Error,
        new("“{0}” cannot be written into a pipeline.", "«{0}» нельзя записать в конвейер.", "«{0}» конвейерге жазуға келмейді."),
        new("Use a name without quotes, backslashes, backticks, $ and %.", "Возьмите имя без кавычек, обратной косой черты, обратного апострофа, $ и %.",
            "Тырнақшасыз, кері қиғаш сызықсыз, кері апострофсыз, $ және % таңбаларынсыз атау алыңыз."));

    /// <summary>{0} the file, {1} a line.</summary>
    public static readonly Rule BrokenSitemap = new("HS7229", Severity.Error,
        new("{0} is no whole sitemap: it breaks off or is damaged in line {1}.", "{0} — не целая карта сайта: строка {1} оборвана или повреждена.", "{0} бүтін сайт картасы емес: {1}-жолы үзілген немесе бүлінген."),
        new("Download it again; perhaps the server answered with a page.", "Скачайте её заново: возможно, сервер прислал вместо неё страницу.", "Оны қайта жүктеп алыңыз: сервер оның орнына бет жіберген болар."));

    /// <summary>{0} the file, {1} the sitemaps it names.</summary>
    public static readonly Rule SitemapIndex = new("HS7230", Severity.Error,
        new("{0} names no pages but other sitemaps: {1}.", "{0} перечисляет не страницы, а другие карты сайта: {1}.", "{0} беттерді емес, басқа сайт карталарын атайды: {1}."),
        new("Give each of them in its place.", "Укажите вместо неё каждую из них.", "Оның орнына солардың әрқайсысын көрсетіңіз."));

    /// <summary>All rules of this class.</summary>
    public static ImmutableArray<Rule> All =>
    [
        UnknownTarget, OtherSite, ForeignTarget, ForeignFile, PreviewRefused, TooManyLost, NotBuilt, ChangedMeanwhile, OpenKeyFile,
        NoCredentials, UnknownHost, OtherHostKey, LoginRefused, Unreachable, Refused, StoredWrong, CannotReturn, NothingKept, NoLinks,
        GitFailed, NoLiveManifest, FileExists, NoAddresses, NothingOlder, NoLiveAddress, NoAnswer, NotManifest, UnfitForPipeline,
        BrokenSitemap, SitemapIndex,
    ];

    /// <summary>Those about what the user asked for; the others are about the machine and the network.</summary>
    public static ImmutableArray<Rule> Usage =>
    [
        UnknownTarget, OtherSite, ForeignTarget, ForeignFile, PreviewRefused, TooManyLost, NotBuilt, OpenKeyFile, NoCredentials, UnknownHost,
        OtherHostKey, CannotReturn, NothingKept, FileExists, NoAddresses, NothingOlder, NoLiveAddress, UnfitForPipeline,
        BrokenSitemap, SitemapIndex,
    ];
}
