using System.Buffers;
using System.Collections.Concurrent;
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
/// <param name="site">The site.</param>
/// <param name="logo">The path of the publisher's emblem below the site's root; null without one.</param>
/// <param name="pictureOf">The full address of a page's picture.</param>
internal sealed class StructuredData(Site site, string? logo, Func<ContentPage, string?> pictureOf)
{
    private const string Organization = "/#organization";

    // Letters of every script stay readable; < > & and quotes are still escaped, so no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ConcurrentBag<Writer> idle = [];

    /// <summary>The data block of a page as JSON; null on pages that search engines are not shown.</summary>
    public string? Of(PageModel page)
    {
        if (!page.IsIndexed || page.Page is null)
        {
            return null;
        }

        if (!idle.TryTake(out var writer))
        {
            writer = new(new ArrayBufferWriter<byte>(), Options);
        }

        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        WriteSubject(json, page, page.Page);
        WriteBreadcrumbs(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        var text = Encoding.UTF8.GetString(writer.Bytes.WrittenSpan);
        writer.Clear();
        idle.Add(writer);
        return text;
    }

    private void WriteSubject(Utf8JsonWriter json, PageModel page, ContentPage content)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, page.Kind switch { "post" => "NewsArticle", "home" => "WebSite", _ => "WebPage" });
        json.WriteString("@id"u8, Absolute(page.Url));
        json.WriteString("url"u8, Absolute(page.Url));
        json.WriteString(page.Kind == "post" ? "headline" : "name", page.Kind == "home" ? site.Settings.TitleIn(page.Language) : page.Title);
        json.WriteString("inLanguage"u8, page.Language.Code);
        if (page.Description.Length > 0)
        {
            json.WriteString("description"u8, page.Description);
        }

        if (page.Date is { } date)
        {
            json.WriteString("datePublished"u8, DateFormat.Iso(date));
            json.WriteString("dateModified"u8, DateFormat.Iso(content.Updated ?? date));
        }

        if (page.Kind == "post")
        {
            WriteAuthor(json, content.Author);
        }

        if (pictureOf(content) is { } picture)
        {
            json.WriteString("image"u8, picture);
        }

        // The second page of a list is no translation of anything: lists of other languages hold other posts.
        if (page.Url == content.Url)
        {
            WriteTranslations(json, content);
        }

        WritePublisher(json, page.Language);
        json.WriteEndObject();
    }

    // Where nobody is named, the organization speaks.
    private void WriteAuthor(Utf8JsonWriter json, string? author)
    {
        json.WriteStartObject("author"u8);
        if (author is null)
        {
            json.WriteString("@id"u8, Absolute(Organization));
        }
        else
        {
            json.WriteString("@type"u8, "Person"u8);
            json.WriteString("name"u8, author);
        }

        json.WriteEndObject();
    }

    private void WriteTranslations(Utf8JsonWriter json, ContentPage content)
    {
        var isFirst = true;
        foreach (var other in site.TranslationsOf(content))
        {
            if (ReferenceEquals(other, content) || other.IsStub)
            {
                continue;
            }

            if (isFirst)
            {
                json.WriteStartArray("workTranslation"u8);
                isFirst = false;
            }

            json.WriteStartObject();
            json.WriteString("@id"u8, Absolute(other.Url));
            json.WriteString("inLanguage"u8, other.Language.Code);
            json.WriteEndObject();
        }

        if (!isFirst)
        {
            json.WriteEndArray();
        }
    }

    private void WritePublisher(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("publisher"u8);
        json.WriteString("@type"u8, site.Settings.Organization);
        json.WriteString("@id"u8, Absolute(Organization));
        json.WriteString("name"u8, site.Settings.TitleIn(language));
        json.WriteString("url"u8, Absolute("/"));
        if (logo is not null)
        {
            json.WriteString("logo"u8, Absolute($"/{logo}"));
        }

        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, PageModel page)
    {
        if (page.Breadcrumbs.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
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
        json.WriteString("@type"u8, "ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        json.WriteString("item"u8, Absolute(url));
        json.WriteEndObject();
    }

    private string Absolute(string url) => site.Settings.BaseUrl.Absolute(url);

    // Where one page is written at a time; used again for the next.
    private sealed class Writer(ArrayBufferWriter<byte> bytes, JsonWriterOptions options)
    {
        public ArrayBufferWriter<byte> Bytes => bytes;

        public Utf8JsonWriter Json { get; } = new(bytes, options);

        public void Clear()
        {
            bytes.ResetWrittenCount();
            Json.Reset();
        }
    }
}
