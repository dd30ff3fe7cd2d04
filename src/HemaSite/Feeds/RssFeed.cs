using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Manifests;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>A feed as RSS 2.0 with whole texts. Written by hand: the library for feeds lacks content:encoded.</summary>
public static class RssFeed
{
    /// <summary>The file's name.</summary>
    public const string FileName = "feed.xml";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Creator = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>Writes the feed as UTF-8 XML.</summary>
    public static void Write(Stream to, Feed feed, SiteSettings settings, Func<ContentPage, RenderedBody> bodyOf, Func<ContentPage, string?> coverOf)
    {
        using var xml = XmlWriter.Create(to, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Creator);
        xml.WriteStartElement("channel");
        WriteChannel(xml, feed, settings);
        foreach (var post in feed.Posts)
        {
            WriteItem(xml, post, bodyOf(post), coverOf(post), settings);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteChannel(XmlWriter xml, Feed feed, SiteSettings settings)
    {
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", settings.BaseUrl.Absolute(feed.HomeUrl));
        xml.WriteElementString("description", feed.Title);
        xml.WriteElementString("language", feed.Language.Code);
        if (feed.Changed is { } date)
        {
            xml.WriteElementString("lastBuildDate", DateFormat.Rfc822(date));
        }

        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", settings.BaseUrl.Absolute(feed.Folder + FileName));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, ContentPage post, RenderedBody body, string? cover, SiteSettings settings)
    {
        var address = settings.BaseUrl.Absolute(post.Url);
        xml.WriteStartElement("item");
        xml.WriteElementString("title", post.Title);
        xml.WriteElementString("link", address);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", settings.BaseUrl.Origin.Length > 0 ? "true" : "false");
        xml.WriteString(address);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", DateFormat.Rfc822(post.Date!.Value));
        if (post.Author is { } author)
        {
            // RSS's own author element wants a mail address.
            xml.WriteElementString("dc", "creator", Creator, author);
        }

        foreach (var term in post.Terms.Where(term => !term.IsFeatured))
        {
            xml.WriteElementString("category", term.Title);
        }

        if (cover is not null)
        {
            // The length is wanted too; 0 is the agreed word for unknown (RSS Best Practices Profile).
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", settings.BaseUrl.Absolute(cover));
            xml.WriteAttributeString("length", "0");
            xml.WriteAttributeString("type", FileTypes.MediaTypeOf(new(cover[1..])));
            xml.WriteEndElement();
        }

        // Feed readers take a description for HTML: words such as <script> must stay words.
        xml.WriteElementString("description", body.SummaryText
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
        xml.WriteElementString("content", "encoded", Content, AbsoluteLinks.In(body.ContentHtml, address, settings.BaseUrl));
        xml.WriteEndElement();
    }
}
