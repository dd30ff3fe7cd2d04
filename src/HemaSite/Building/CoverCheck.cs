using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Building;

/// <summary>Asks whether the picture that a post names for its head lies beside it.</summary>
internal static class CoverCheck
{
    /// <summary>Complains about pictures that are missing or lie elsewhere.</summary>
    public static void Run(IEnumerable<ContentPage> pages, Complaints complaints)
    {
        foreach (var page in pages)
        {
            var header = page.Document.FrontMatter.HeaderImage;
            if (header.File is { Value.Length: > 0 } file && header.Shown != false && page.Kind == PageKind.Post)
            {
                Check(page, file, complaints);
            }
        }
    }

    private static string NameIn(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string? TwinOf(ContentPage page, string name) =>
        page.Folder.Media.FirstOrDefault(media => string.Equals(media.Name, NameIn(name), StringComparison.OrdinalIgnoreCase))?.Name;

    // A file that may not be published is complained of where it is looked at.
    private static void Check(ContentPage page, Located<string> file, Complaints complaints)
    {
        var name = file.Value;
        if (name[0] == '/' || name.Contains("..", StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
        {
            complaints.Add(LinkRules.CoverOutside.At(file.Span, name));
        }
        else if (page.Folder.Media.All(media => media.Name != NameIn(name)) && page.Folder.Refused.All(other => other.Span.Source.Path.Name != NameIn(name)))
        {
            complaints.Add(TwinOf(page, name) is { } twin ? LinkRules.CaseDiffers.At(file.Span, name, twin) : LinkRules.CoverMissing.At(file.Span, name));
        }
    }
}
