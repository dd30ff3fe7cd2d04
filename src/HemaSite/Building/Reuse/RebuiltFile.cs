using HemaSite.Building.Reuse.Keys;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Building.Reuse;

/// <summary>A file that was made although it was made before, and why.</summary>
/// <param name="Path">Where it stands in the output.</param>
/// <param name="Reason">The first thing that its making reads and that is not as it was.</param>
public sealed record RebuiltFile(FilePath Path, MessageText Reason)
{
    internal static MessageText New { get; } = new("it is new", "новый файл", "жаңа файл");

    internal static MessageText Touched { get; } = new(
        "the published file is not as it was left", "опубликованный файл изменён после сборки", "жарияланған файл жинаудан кейін өзгерген");

    private static readonly MessageText Around = new(
        "the menu, the sidebar or the urgent news have changed",
        "изменились меню, боковая колонка или срочные новости",
        "мәзір, бүйірлік баған немесе шұғыл жаңалықтар өзгерді");

    private static readonly MessageText Text = new("its content has changed", "изменилось содержание", "мазмұны өзгерді");

    private static readonly MessageText Facts = new(
        "its date, address or terms have changed", "изменились дата, адрес, рубрики или теги", "күні, мекенжайы, айдарлары немесе тегтері өзгерді");

    private static readonly MessageText Media = new(
        "a picture or file beside it has changed", "изменилось изображение или файл рядом со страницей", "жанындағы сурет немесе файл өзгерді");

    private static readonly MessageText Neighbours = new(
        "the title or the address of a neighbour has changed", "изменился заголовок или адрес соседней новости", "көрші жаңалықтың тақырыбы немесе мекенжайы өзгерді");

    private static readonly MessageText Translations = new(
        "a translation has come, gone or moved", "перевод появился, исчез или переехал", "аудармасы қосылды, жойылды немесе көшті");

    private static readonly MessageText Ways = new(
        "a page above or below it or a related post has changed",
        "изменилась страница выше или ниже неё или похожая новость",
        "жоғарғы не төменгі бет немесе ұқсас жаңалық өзгерді");

    private static readonly MessageText Links = new(
        "a link or a picture in its text leads elsewhere", "ссылка или изображение в тексте указывает на другое", "мәтіндегі сілтеме немесе сурет басқа жерге апарады");

    private static readonly MessageText Posts = new("the list holds other posts", "в списке другие новости", "тізімдегі жаңалықтар басқа");

    private static readonly MessageText PostTexts = new("a post of the list has changed", "изменилась новость из списка", "тізімдегі жаңалық өзгерді");

    /// <summary>The reason that the keys tell; null when they are the same.</summary>
    internal static MessageText? Between(in OutputKey before, in OutputKey now) =>
        before.Text != now.Text ? Text
        : before.Facts != now.Facts ? Facts
        : before.Media != now.Media ? Media
        : before.Posts != now.Posts ? Posts
        : before.PostTexts != now.PostTexts ? PostTexts
        : before.Neighbours != now.Neighbours ? Neighbours
        : before.Translations != now.Translations ? Translations
        : before.Ways != now.Ways ? Ways
        : before.Links != now.Links ? Links
        : before.Around != now.Around ? Around
        : null;
}
