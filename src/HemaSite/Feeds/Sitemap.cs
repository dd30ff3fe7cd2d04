using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Feeds;

/// <summary>The pages of a site for search engines (sitemaps.org), each with its translations, x-default and its pictures.</summary>
public static class Sitemap
{
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const int MostPictures = 1000;

    /// <summary>The sitemap as UTF-8 XML.</summary>
    /// <param name="site">The site.</param>
    /// <param name="picturesOf">The root-relative addresses of the pictures that a page shows.</param>
    public static byte[] Write(Site site, Func<ContentPage, IEnumerable<string>> picturesOf)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Space);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            xml.WriteAttributeString("xmlns", "image", null, Image);
            foreach (var page in site.Pages.Where(page => page.IsIndexed && Canonicals.UrlOf(site, page) == page.Url))
            {
                WritePage(xml, site, page, picturesOf(page));
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WritePage(XmlWriter xml, Site site, ContentPage page, IEnumerable<string> pictures)
    {
        var baseUrl = site.Settings.BaseUrl;
        xml.WriteStartElement("url", Space);
        xml.WriteElementString("loc", Space, baseUrl.Absolute(page.Url));
        if (page.Date is { } date)
        {
            xml.WriteElementString("lastmod", Space, DateFormat.Iso(date));
        }

        var translations = site.TranslationsOf(page).Where(other => !other.IsStub).ToList();
        foreach (var other in translations)
        {
            WriteAlternate(xml, other.Language.Code, baseUrl.Absolute(other.Url));
        }

        WriteAlternate(xml, "x-default", baseUrl.Absolute(page.Kind == PageKind.Home ? "/" : translations[0].Url));
        foreach (var picture in pictures.Take(MostPictures))
        {
            xml.WriteStartElement("image", "image", Image);
            xml.WriteElementString("image", "loc", Image, baseUrl.Absolute(picture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
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
