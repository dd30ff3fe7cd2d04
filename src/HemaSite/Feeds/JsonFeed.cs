using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Languages;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>A feed as JSON Feed 1.1 with whole texts.</summary>
public static class JsonFeed
{
    /// <summary>The file's name.</summary>
    public const string FileName = "feed.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the feed as UTF-8 JSON.</summary>
    public static void Write(Stream to, Feed feed, SiteSettings settings, Func<ContentPage, RenderedBody> bodyOf, Func<ContentPage, string?> coverOf)
    {
        using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", settings.BaseUrl.Absolute(feed.HomeUrl));
        json.WriteString("feed_url", settings.BaseUrl.Absolute(feed.Folder + FileName));
        json.WriteString("language", feed.Language.Code);
        json.WriteStartArray("items");
        foreach (var post in feed.Posts)
        {
            WriteItem(json, post, bodyOf(post), coverOf(post), settings);
            // Else the writer gathers the whole feed before it lets go of any of it.
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ContentPage post, RenderedBody body, string? cover, SiteSettings settings)
    {
        var address = settings.BaseUrl.Absolute(post.Url);
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", post.Title);
        json.WriteString("summary", body.SummaryText);
        json.WriteString("content_html", AbsoluteLinks.In(body.ContentHtml, address, settings.BaseUrl));
        if (cover is not null)
        {
            json.WriteString("image", settings.BaseUrl.Absolute(cover));
        }

        json.WriteString("date_published", DateFormat.Iso(post.Date!.Value));
        if (post.Updated is { } updated)
        {
            json.WriteString("date_modified", DateFormat.Iso(updated));
        }

        json.WriteString("language", post.Language.Code);
        if (post.Author is { } author)
        {
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("tags");
        foreach (var term in post.Terms.Where(term => !term.IsFeatured))
        {
            json.WriteStringValue(term.Title);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
