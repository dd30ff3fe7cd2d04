using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;
using HemaSite.Rendering.Models;

namespace HemaSite.Rendering.Views;

/// <summary>What a page tells search engines in JSON-LD (schema.org): the article, its translations, the way to it, the publisher.</summary>
internal sealed class StructuredData(Site site, Func<ContentPage, string?> pictureOf)
{
    private const string Organization = "/#organization";

    // Letters of every script stay readable; < > & and quotes are still escaped, so no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data block of a page as JSON; null on pages that search engines are not shown.</summary>
    public string? Of(PageModel page)
    {
        if (!page.IsIndexed || page.Page is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteSubject(json, page, page.Page);
            WriteBreadcrumbs(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void WriteSubject(Utf8JsonWriter json, PageModel page, ContentPage content)
    {
        json.WriteStartObject();
        json.WriteString("@type", page.Kind switch { "post" => "NewsArticle", "home" => "WebSite", _ => "WebPage" });
        json.WriteString("@id", Absolute(page.Url));
        json.WriteString("url", Absolute(page.Url));
        json.WriteString(page.Kind == "post" ? "headline" : "name", page.Kind == "home" ? site.Settings.TitleIn(page.Language) : page.Title);
        json.WriteString("inLanguage", page.Language.Code);
        if (page.Description.Length > 0)
        {
            json.WriteString("description", page.Description);
        }

        if (page.Date is { } date)
        {
            json.WriteString("datePublished", DateFormat.Iso(date));
            json.WriteString("dateModified", DateFormat.Iso(content.Updated ?? date));
        }

        if (page.Kind == "post")
        {
            WriteAuthor(json, content.Author);
        }

        if (pictureOf(content) is { } picture)
        {
            json.WriteString("image", picture);
        }

        WriteTranslations(json, content);
        WritePublisher(json, page.Language);
        json.WriteEndObject();
    }

    // Where nobody is named, the organization speaks.
    private void WriteAuthor(Utf8JsonWriter json, string? author)
    {
        json.WriteStartObject("author");
        if (author is null)
        {
            json.WriteString("@id", Absolute(Organization));
        }
        else
        {
            json.WriteString("@type", "Person");
            json.WriteString("name", author);
        }

        json.WriteEndObject();
    }

    private void WriteTranslations(Utf8JsonWriter json, ContentPage content)
    {
        var others = site.TranslationsOf(content).Where(other => other != content && !other.IsStub).ToList();
        if (others.Count == 0)
        {
            return;
        }

        json.WriteStartArray("workTranslation");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("@id", Absolute(other.Url));
            json.WriteString("inLanguage", other.Language.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePublisher(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "MedicalOrganization");
        json.WriteString("@id", Absolute(Organization));
        json.WriteString("name", site.Settings.TitleIn(language));
        json.WriteString("url", Absolute("/"));
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageModel page)
    {
        if (page.Breadcrumbs.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 1;
        foreach (var step in page.Breadcrumbs)
        {
            WriteStep(json, position++, step.MenuTitle, step.Url);
        }

        WriteStep(json, position, page.Title, page.Url);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStep(Utf8JsonWriter json, int position, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", Absolute(url));
        json.WriteEndObject();
    }

    private string Absolute(string url) => site.Settings.BaseUrl.Absolute(url);
}
