using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Pages;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Lists;

/// <summary>
/// Finds what a list gathers (Grav's content.items): the pages below it unless it asks for those of another page, for everything
/// below, or for the pages with a term. Several wishes are joined; no page stands twice.
/// </summary>
internal sealed class ListItems(
    Dictionary<FilePath, ContentFolder> folders,
    ContentFolder root,
    ImmutableArray<ContentPage> pages,
    Dictionary<(FilePath Folder, string Language), ContentPage> byFolder,
    Complaints complaints)
{
    private const string Children = "children";
    private const string Descendants = "descendants";

    /// <summary>The shown pages of a list in its language, in no particular order.</summary>
    public IEnumerable<ContentPage> Of(ContentPage list) => (list.Document.FrontMatter.List.Items switch
    {
        null => Below(list.Folder, list, isDeep: false),
        var items => Wishes(items, list),
    }).DistinctBy(page => page.Url);

    /// <summary>Tells of dated texts that lie where posts lie but are not called so ("01.visit/post.kk.md"): each is a page of its own that the list misses.</summary>
    public void TellOfMissed(Listing list)
    {
        foreach (var inner in list.Section.Folder.Children.Where(child => child.Documents.IsEmpty).SelectMany(child => child.Children))
        {
            if (byFolder.TryGetValue((inner.Path, list.Section.Language.Code), out var page)
                && page.Document.File is { IsFlat: true } file && page.Date is not null && !list.Posts.Contains(page))
            {
                complaints.Add(RouteRules.StrayPost.In(page.Document.Source, file.Path.Name, list.Section.Title, "item" + file.Path.Name[file.Name.Length..]));
            }
        }
    }

    private IEnumerable<ContentPage> Wishes(YamlNode items, ContentPage list) => items switch
    {
        YamlScalar { IsNull: true } => Below(list.Folder, list, isDeep: false),
        YamlScalar scalar => Named(scalar.Value, null, scalar.Span, list),
        YamlMap map => map.Entries.SelectMany(entry => Named(entry.Key, entry.Value, entry.KeySpan, list)),
        YamlList several => several.Items.SelectMany(item => Wishes(item, list)),
        _ => [],
    };

    // Grav writes the sign before the name, older versions behind it: @self.children, self@.children.
    private IEnumerable<ContentPage> Named(string written, YamlNode? value, SourceSpan place, ContentPage list)
    {
        var name = written.Replace("@", "", StringComparison.Ordinal).Trim();
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (source, part) = dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
        switch (source)
        {
            case "self" when part is "" or Children or Descendants:
                return Below(list.Folder, list, part == Descendants);
            case "self" when part == "siblings" && folders.TryGetValue(list.Folder.Path.Parent, out var parent):
                return Below(parent, list, isDeep: false);
            case "root" when part is "" or Children or Descendants:
                return Below(root, list, part == Descendants);
            case "page" when part is "" or Children or Descendants && value is YamlScalar route && FolderAt(route.Value, list) is { } folder:
                return Below(folder, list, part == Descendants);
            case "taxonomy" when value is not null:
                return WithTerms(part, value, list);
            default:
                complaints.Add(RouteRules.UnknownItems.At(place, value is YamlScalar { Value: var text } ? $"{written}: {text}" : written));
                return Below(list.Folder, list, isDeep: false);
        }
    }

    private IEnumerable<ContentPage> Below(ContentFolder folder, ContentPage list, bool isDeep) => folder.Children.SelectMany(child =>
        byFolder.TryGetValue((child.Path, list.Language.Code), out var page) && page.Url != list.Url
            ? (isDeep ? Below(child, list, isDeep).Prepend(page) : [page])
            : isDeep ? Below(child, list, isDeep) : []);

    private ContentFolder? FolderAt(string route, ContentPage list) =>
        pages.FirstOrDefault(page => page.Language == list.Language && page.Route == route.TrimEnd('/'))?.Folder;

    // “@taxonomy.tag: donor” names the taxonomy in the key, “@taxonomy: { tag: donor }” in the value.
    private IEnumerable<ContentPage> WithTerms(string taxonomy, YamlNode value, ContentPage list) => value switch
    {
        YamlMap map => map.Entries.SelectMany(entry => WithTerms(entry.Key, entry.Value, list)),
        YamlList several => several.Items.SelectMany(item => WithTerms(taxonomy, item, list)),
        YamlScalar word => pages.Where(page => page.Language == list.Language && page.Kind == PageKind.Post && Has(page, taxonomy, word.Value)),
        _ => [],
    };

    private static bool Has(ContentPage page, string taxonomy, string word) =>
        page.Terms.Any(term => term.Taxonomy == taxonomy && (term.Written == word || term.Title == word || term.Slug == word));
}
