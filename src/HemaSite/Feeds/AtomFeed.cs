using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Manifests;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>A feed as Atom 1.0 (RFC 4287) with whole texts.</summary>
public static class AtomFeed
{
    /// <summary>The file's name.</summary>
    public const string FileName = "atom.xml";

    private const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed as UTF-8 XML.</summary>
    public static void Write(Stream to, Feed feed, SiteSettings settings, Func<ContentPage, RenderedBody> bodyOf, Func<ContentPage, string?> coverOf)
    {
        using var xml = XmlWriter.Create(to, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        var (home, self) = (settings.BaseUrl.Absolute(feed.HomeUrl), settings.BaseUrl.Absolute(feed.Folder + FileName));
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, feed.Language.Code);
        // The feed of a language and that of its list lead to one page, but they are two feeds.
        xml.WriteElementString("id", Space, self);
        xml.WriteElementString("title", Space, feed.Title);
        xml.WriteElementString("updated", Space, feed.Changed is { } date ? DateFormat.Iso(date) : "1970-01-01T00:00:00Z");
        WriteLink(xml, "self", "application/atom+xml", self);
        WriteLink(xml, "alternate", "text/html", home);
        WriteAuthor(xml, settings.TitleIn(feed.Language));
        foreach (var post in feed.Posts)
        {
            WriteEntry(xml, post, bodyOf(post), coverOf(post), settings);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, ContentPage post, RenderedBody body, string? cover, SiteSettings settings)
    {
        var address = settings.BaseUrl.Absolute(post.Url);
        xml.WriteStartElement("entry", Space);
        xml.WriteElementString("id", Space, address);
        xml.WriteElementString("title", Space, post.Title);
        xml.WriteElementString("published", Space, DateFormat.Iso(post.Date!.Value));
        xml.WriteElementString("updated", Space, DateFormat.Iso(post.Updated ?? post.Date.Value));
        WriteLink(xml, "alternate", "text/html", address);
        if (cover is not null)
        {
            WriteLink(xml, "enclosure", FileTypes.MediaTypeOf(new(cover[1..])), settings.BaseUrl.Absolute(cover));
        }

        if (post.Author is { } author)
        {
            WriteAuthor(xml, author);
        }

        foreach (var term in post.Terms.Where(term => !term.IsFeatured))
        {
            xml.WriteStartElement("category", Space);
            xml.WriteAttributeString("term", term.Slug);
            xml.WriteAttributeString("label", term.Title);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Space, body.SummaryText);
        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(AbsoluteLinks.In(body.ContentHtml, address, settings.BaseUrl));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Space);
        xml.WriteElementString("name", Space, name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
