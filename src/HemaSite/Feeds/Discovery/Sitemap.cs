using System.Globalization;
using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Feeds.Discovery;

/// <summary>
/// What search engines are told (sitemaps.org): an index that names one file for each language, with the translations, x-default
/// and pictures of every page, and one for the news of the last two days.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="picturesOf">The root-relative addresses of a page's pictures.</param>
public sealed class Sitemap(Site site, Func<ContentPage, IEnumerable<string>> picturesOf)
{
    /// <summary>The file that robots.txt names.</summary>
    public const string FileName = "sitemap.xml";

    /// <summary>The news of the last two days.</summary>
    public const string NewsFileName = "sitemap-news.xml";

    // The format allows 50,000; smaller files are read anew by search engines only where something has changed.
    private const int MostPages = 10_000;
    private const int MostNews = 1_000;
    private const int MostPictures = 1_000;
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>How long news is news to search engines.</summary>
    public static readonly Duration FreshNews = Duration.FromHours(48);

    private readonly Lazy<ContentPage[]> open = new(() => [.. site.Pages.Where(page => page.IsIndexed && Canonicals.UrlOf(site, page) == page.Url)]);

    /// <summary>All files by name with the way to write them, UTF-8 XML; that of the news is absent when there are none.</summary>
    /// <param name="now">The moment of the build.</param>
    public IEnumerable<(string Name, Func<ReadOnlyMemory<byte>> Write)> Files(Instant now)
    {
        var names = new List<(string, OffsetDateTime?)>();
        foreach (var (name, pages) in Parts())
        {
            names.Add((name, LatestOf(pages)));
            yield return (name, () => Document("urlset", pages.Length, xml => WritePages(xml, pages), ("xhtml", Xhtml), ("image", Image)));
        }

        if (Fresh(now) is { Count: > 0 } news)
        {
            names.Add((NewsFileName, LatestOf(news)));
            yield return (NewsFileName, () => Document("urlset", news.Count, xml => WriteNews(xml, news), ("news", News)));
        }

        yield return (FileName, () => Document("sitemapindex", names.Count, xml => WriteIndex(xml, names)));
    }

    /// <summary>Whether a page is news at a moment.</summary>
    public static bool IsFresh(ContentPage page, Instant now) =>
        page.Kind == PageKind.Post && !page.IsHiddenFromLists && page.Date?.ToInstant() is { } date && date <= now && now - date <= FreshNews;

    private IEnumerable<(string Name, ContentPage[] Pages)> Parts()
    {
        foreach (var language in site.Settings.Languages)
        {
            var number = 1;
            foreach (var part in open.Value.Where(page => page.Language == language).Chunk(MostPages))
            {
                yield return ($"sitemap-{language.Code}{(number == 1 ? "" : $"-{number.ToString(CultureInfo.InvariantCulture)}")}.xml", part);
                number++;
            }
        }
    }

    private List<ContentPage> Fresh(Instant now) =>
    [
        .. open.Value
            .Where(page => IsFresh(page, now))
            .OrderByDescending(page => page.Date!.Value.ToInstant())
            .ThenBy(page => page.Url, StringComparer.Ordinal)
            .Take(MostNews),
    ];

    private static OffsetDateTime? LatestOf(IEnumerable<ContentPage> pages)
    {
        var dates = pages.Select(ChangeOf).OfType<OffsetDateTime>().ToList();
        return dates.Count == 0 ? null : dates.MaxBy(date => date.ToInstant());
    }

    private static OffsetDateTime? ChangeOf(ContentPage page) => page.Updated ?? page.Date;

    private void WriteIndex(XmlWriter xml, List<(string Name, OffsetDateTime? Changed)> names)
    {
        foreach (var (name, changed) in names)
        {
            xml.WriteStartElement("sitemap", Space);
            xml.WriteElementString("loc", Space, site.Settings.BaseUrl.Absolute($"/{name}"));
            if (changed is { } date)
            {
                xml.WriteElementString("lastmod", Space, DateFormat.Iso(date));
            }

            xml.WriteEndElement();
        }
    }

    private void WritePages(XmlWriter xml, ContentPage[] pages)
    {
        var baseUrl = site.Settings.BaseUrl;
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Space);
            xml.WriteElementString("loc", Space, baseUrl.Absolute(page.Url));
            if (ChangeOf(page) is { } date)
            {
                xml.WriteElementString("lastmod", Space, DateFormat.Iso(date));
            }

            var translations = site.TranslationsOf(page).Where(other => !other.IsStub).ToList();
            foreach (var other in translations)
            {
                WriteAlternate(xml, other.Language.Code, baseUrl.Absolute(other.Url));
            }

            WriteAlternate(xml, "x-default", baseUrl.Absolute(page.IsFront ? "/" : translations[0].Url));
            foreach (var picture in picturesOf(page).Take(MostPictures))
            {
                xml.WriteStartElement("image", "image", Image);
                xml.WriteElementString("image", "loc", Image, baseUrl.Absolute(picture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private void WriteNews(XmlWriter xml, List<ContentPage> posts)
    {
        foreach (var post in posts)
        {
            xml.WriteStartElement("url", Space);
            xml.WriteElementString("loc", Space, site.Settings.BaseUrl.Absolute(post.Url));
            xml.WriteStartElement("news", "news", News);
            xml.WriteStartElement("news", "publication", News);
            xml.WriteElementString("news", "name", News, site.Settings.TitleIn(post.Language));
            xml.WriteElementString("news", "language", News, post.Language.Code);
            xml.WriteEndElement();
            xml.WriteElementString("news", "publication_date", News, DateFormat.Iso(post.Date!.Value));
            xml.WriteElementString("news", "title", News, post.Title);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static ReadOnlyMemory<byte> Document(string root, int count, Action<XmlWriter> write, params ReadOnlySpan<(string Prefix, string Space)> spaces)
    {
        // More than most need: a buffer that has to grow is there twice for a moment.
        using var stream = new MemoryStream(1024 + (count * 600));
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Space);
            foreach (var (prefix, space) in spaces)
            {
                xml.WriteAttributeString("xmlns", prefix, null, space);
            }

            write(xml);
            xml.WriteEndElement();
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    private static void WriteAlternate(XmlWriter xml, string language, string url)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }
}
