using System.Text;
using System.Xml;
using HemaSite.Languages;
using HemaSite.Settings;
using HemaSite.Themes;

namespace HemaSite.Feeds.Discovery;

/// <summary>Tells browsers how to search the site from their address line (OpenSearch 1.1), one file for each language.</summary>
public static class OpenSearch
{
    /// <summary>The file's name, below the language.</summary>
    public const string FileName = "opensearch.xml";

    private const string Space = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestShortName = 16;

    /// <summary>The description as UTF-8 XML; the site must know its address.</summary>
    /// <param name="language">The language of the search.</param>
    /// <param name="searchUrl">The root-relative address of the search page.</param>
    /// <param name="description">What is found there, in the language.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="theme">The theme, for its icon.</param>
    public static byte[] Write(Language language, string searchUrl, string description, SiteSettings settings, Theme theme)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("OpenSearchDescription", Space);
            xml.WriteElementString("ShortName", Space, Short(settings.TitleIn(language)));
            xml.WriteElementString("LongName", Space, settings.TitleIn(language));
            xml.WriteElementString("Description", Space, description);
            xml.WriteElementString("Language", Space, language.Code);
            xml.WriteElementString("InputEncoding", Space, "UTF-8");
            if (theme.Assets.TryGetValue("img/icon-32.png", out var icon))
            {
                xml.WriteStartElement("Image", Space);
                xml.WriteAttributeString("width", "32");
                xml.WriteAttributeString("height", "32");
                xml.WriteAttributeString("type", "image/png");
                xml.WriteString(settings.BaseUrl.Absolute($"/{icon.PublishedPath}"));
                xml.WriteEndElement();
            }

            xml.WriteStartElement("Url", Space);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", $"{settings.BaseUrl.Absolute(searchUrl)}?q={{searchTerms}}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    // The standard allows sixteen characters: as many whole words as fit.
    private static string Short(string title)
    {
        if (title.Length <= LongestShortName)
        {
            return title;
        }

        var blank = title.LastIndexOf(' ', LongestShortName);
        return title[..(blank > 0 ? blank : LongestShortName)];
    }
}
