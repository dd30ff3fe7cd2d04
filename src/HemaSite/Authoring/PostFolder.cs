using System.Globalization;
using HemaSite.Content;
using HemaSite.Files;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Authoring;

/// <summary>The section a post goes into: what its folders are called, and how its newest post is written.</summary>
internal sealed class PostFolder(ContentFolder section)
{
    /// <summary>The first list of the site in the order of its menu, or the folder at a route; null when there is none.</summary>
    public static PostFolder? Find(ContentFolder root, string? route)
    {
        var found = route is null ? FirstList(root) : At(root, route);
        return found is null ? null : new(found);
    }

    /// <summary>Where a new post goes: the next number, the day, the slug.</summary>
    public FilePath Next(LocalDate day, string slug)
    {
        var highest = section.Children.SelectMany(child => child.Sources).Select(source => NumberOf(source.Name)).Append(0).Max();
        return section.Path / string.Create(CultureInfo.InvariantCulture, $"{highest + 1:00}.{NameOf(day, slug)}");
    }

    /// <summary>The folder that already has the address of a new post, whatever its number.</summary>
    public ContentFolder? Rival(LocalDate day, string slug) =>
        section.Children.FirstOrDefault(child => child.Name.Slug == NameOf(day, slug));

    /// <summary>The newest post, whose habits a new one takes over.</summary>
    public Document? Newest() => section.Children
        .SelectMany(child => child.Documents)
        .Where(document => document is { IsUsable: true, File.Template: "item" } && DateOf(document) is not null)
        .OrderByDescending(document => DateOf(document)!.Value)
        .ThenByDescending(document => document.File.Path)
        .FirstOrDefault();

    private static Instant? DateOf(Document document) =>
        (document.FrontMatter.PublishDate ?? document.FrontMatter.Date)?.Value.ToInstant();

    private static string NameOf(LocalDate day, string slug) => $"{Languages.DateFormat.Iso(day)}-{slug}";

    private static int NumberOf(string name) =>
        FolderName.Of(name).HasOrderPrefix
            && int.TryParse(name.AsSpan(0, name.IndexOf('.', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < int.MaxValue
            ? number
            : 0;

    private static ContentFolder? FirstList(ContentFolder folder)
    {
        foreach (var child in folder.Children)
        {
            if (child.Documents.Any(document => document.IsList) || FirstList(child) is not null)
            {
                return child.Documents.Any(document => document.IsList) ? child : FirstList(child);
            }
        }

        return null;
    }

    private static ContentFolder? At(ContentFolder root, string route)
    {
        var folder = root;
        foreach (var part in route.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var slug = FolderName.Of(Nfc.Compose(part)).Slug;
            if (folder.Children.FirstOrDefault(child => child.Name.Slug == slug) is not { } child)
            {
                return null;
            }

            folder = child;
        }

        return folder == root ? null : folder;
    }
}
