using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Languages;
using HemaSite.Settings;
using HemaSite.Themes;

namespace HemaSite.Feeds.Discovery;

/// <summary>What a phone needs to put the site among its programs (W3C web application manifest), one for each language.</summary>
public static class WebManifest
{
    /// <summary>The file's name, below the language.</summary>
    public const string FileName = "manifest.webmanifest";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // The icons of a theme by their names; a theme may have any of them.
    private static readonly (string Path, string Sizes, string Type)[] Icons =
    [
        ("img/icon.svg", "any", "image/svg+xml"),
        ("img/icon-192.png", "192x192", "image/png"),
        ("img/icon-512.png", "512x512", "image/png"),
    ];

    /// <summary>The manifest as UTF-8 JSON.</summary>
    public static byte[] Write(Language language, SiteSettings settings, Theme theme)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var title = settings.TitleIn(language);
            json.WriteStartObject();
            json.WriteString("name", title);
            json.WriteString("short_name", title);
            json.WriteString("lang", language.Code);
            json.WriteString("id", settings.BaseUrl.Relative($"/{language.Code}/"));
            json.WriteString("start_url", settings.BaseUrl.Relative($"/{language.Code}/"));
            json.WriteString("scope", settings.BaseUrl.Relative("/"));
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", theme.Colour);
            json.WriteString("theme_color", theme.Colour);
            json.WriteStartArray("icons");
            foreach (var (path, sizes, type) in Icons.Where(icon => theme.Assets.ContainsKey(icon.Path)))
            {
                json.WriteStartObject();
                json.WriteString("src", settings.BaseUrl.Relative($"/{theme.Assets[path].PublishedPath}"));
                json.WriteString("sizes", sizes);
                json.WriteString("type", type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
