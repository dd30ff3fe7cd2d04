using System.Text;
using HemaSite.Languages;
using HemaSite.Linking;
using HemaSite.Pages;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Prints pages for programs: where each stands, what it is called, and when readers see it.</summary>
internal static class PageListJson
{
    /// <summary>Prints an array of pages.</summary>
    public static void Write(IEnumerable<ContentPage> pages, Func<ContentPage, string> stateOf, Site site, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = JsonReport.Writer(stream))
        {
            json.WriteStartArray();
            foreach (var page in pages)
            {
                json.WriteStartObject();
                json.WriteString("language", page.Language.Code);
                json.WriteString("url", page.Url);
                json.WriteString("permalink", site.Settings.BaseUrl.Absolute(page.Url));
                json.WriteString("source", page.Document.File.Path.Value);
                json.WriteString("kind", page.Kind.ToString().ToLowerInvariant());
                json.WriteString("template", page.Template);
                json.WriteString("title", page.Title);
                json.WriteString("menu", page.MenuTitle);
                json.WriteString("status", stateOf(page));
                json.WriteBoolean("visible", page.IsVisible);
                json.WriteString("date", page.Date is { } date ? DateFormat.Iso(date) : null);
                json.WriteStartArray("images");
                foreach (var picture in page.Media.Where(file => file.IsPicture))
                {
                    json.WriteStringValue(picture.Name);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
