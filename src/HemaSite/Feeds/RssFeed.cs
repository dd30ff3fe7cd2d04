using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Lists;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>The news of one language as RSS 2.0 with whole texts. Written by hand: the library for feeds lacks content:encoded.</summary>
public static class RssFeed
{
    /// <summary>How many posts a feed carries.</summary>
    public const int Length = 20;

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The address of a language's feed.</summary>
    public static string UrlOf(Language language) => $"/{language.Code}/feed.xml";

    /// <summary>The posts of a list that its feed carries: the newest, whatever is pinned.</summary>
    public static IEnumerable<ContentPage> PostsOf(Listing list) =>
        list.Posts.OrderByDescending(post => post.Date!.Value.ToInstant()).ThenBy(post => post.Url, StringComparer.Ordinal).Take(Length);

    /// <summary>The feed as UTF-8 XML.</summary>
    public static byte[] Write(Listing list, SiteSettings settings, Func<ContentPage, RenderedBody> bodyOf)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteAttributeString("xmlns", "content", null, Content);
            xml.WriteStartElement("channel");
            WriteChannel(xml, list, settings);
            foreach (var post in PostsOf(list))
            {
                WriteItem(xml, post, bodyOf(post), settings);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteChannel(XmlWriter xml, Listing list, SiteSettings settings)
    {
        var title = settings.TitleIn(list.Language);
        xml.WriteElementString("title", $"{title} – {list.Section.Title}");
        xml.WriteElementString("link", settings.BaseUrl.Absolute(list.Url));
        xml.WriteElementString("description", $"{list.Section.Title}: {title}");
        xml.WriteElementString("language", list.Language.Code);
        if (PostsOf(list).FirstOrDefault() is { } newest)
        {
            xml.WriteElementString("lastBuildDate", DateFormat.Rfc822(newest.Date!.Value));
        }

        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", settings.BaseUrl.Absolute(UrlOf(list.Language)));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, ContentPage post, RenderedBody body, SiteSettings settings)
    {
        var address = settings.BaseUrl.Absolute(post.Url);
        xml.WriteStartElement("item");
        xml.WriteElementString("title", post.Title);
        xml.WriteElementString("link", address);
        xml.WriteElementString("guid", address);
        xml.WriteElementString("pubDate", DateFormat.Rfc822(post.Date!.Value));
        foreach (var term in post.Terms.Where(term => term.Title != "featured"))
        {
            xml.WriteElementString("category", term.Title);
        }

        xml.WriteElementString("description", body.SummaryText);
        xml.WriteElementString("content", "encoded", Content, AbsoluteLinks.In(body.ContentHtml, settings.BaseUrl));
        xml.WriteEndElement();
    }
}
