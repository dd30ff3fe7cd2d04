using HemaSite.Building.Media;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Linking.Redirects;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Building.Making;

/// <summary>
/// Keeps apart what wants to stand at one address. Lists, feeds and the site's own files go first: a page or a file of the content or of static/ in their
/// place is complained about and not written, so is an old address that somebody wrote; one that is only offered stays out.
/// </summary>
internal sealed class AddressBook
{
    private readonly HashSet<string> own;
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<FilePath> twice = [];
    private readonly HashSet<ContentPage> pages = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FilePath> media = [];

    /// <summary>Goes through all addresses of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="made">What the site makes of its own accord: lists, front pages, feeds and the like.</param>
    /// <param name="given">The files of static/, then those beside pages.</param>
    public AddressBook(Site site, IEnumerable<FilePath> made, IEnumerable<PlannedFile> given)
    {
        foreach (var path in made)
        {
            Take(path);
        }

        own = new(files, StringComparer.Ordinal);
        foreach (var file in given)
        {
            if (InTheWay(file.Path) is not { } other)
            {
                Take(file.Path);
                if (StaticFiles.Holds(file.Source))
                {
                    own.Add(file.Path.Value);
                }
            }
            else if (media.Add(file.Path))
            {
                Complaints.Add(RouteRules.AddressTaken.In(new(file.Source, ""), $"/{file.Path}", other.Value));
            }
        }

        foreach (var page in site.Pages)
        {
            var path = Address.ToFile(page.Url);
            // Lists and front pages are among what is made.
            var other = page.Kind is PageKind.Home or PageKind.List && !page.IsStub ? twice.Contains(path) ? path : (FilePath?)null : InTheWay(path);
            if (other is { } taken && pages.Add(page))
            {
                Complaints.Add(RouteRules.AddressTaken.At(page.WrittenAddress ?? page.Document.Source.Span(0, 0), page.Url, taken.Value));
            }
        }

        var resolver = new LinkResolver(site);
        Site = site with { Redirects = [.. site.Redirects.Where(Stands).Select(redirect => redirect.Awaited is { } target ? LedToFile(redirect, target, site, resolver) : redirect)] };
    }

    /// <summary>Which two want one address, and which redirects lead to no file.</summary>
    public Complaints Complaints { get; } = new();

    /// <summary>The site without the old addresses at which something else stands.</summary>
    public Site Site { get; }

    /// <summary>Whether a file belongs to the site as a whole: made of its own accord, or of static/.</summary>
    public bool Makes(FilePath path) => own.Contains(path.Value);

    /// <summary>Whether a page finds its address free.</summary>
    public bool Has(ContentPage page) => !pages.Contains(page);

    /// <summary>Whether a file beside a page finds its address free.</summary>
    public bool Has(FilePath file) => !media.Contains(file);

    private bool Stands(Redirect redirect)
    {
        // What is only a rule for web servers needs no file.
        var from = redirect.From.Contains(':') ? null : InTheWay(Address.ToFile(redirect.From));
        if (from is { } other && redirect.Place is { } place)
        {
            var rule = place.Source.Path.Extension == ".md" ? RouteRules.AliasShadowsPage : RouteRules.AddressTaken;
            Complaints.Add(rule.At(place, place.Text.ToString().Trim('\'', '"'), other.Value));
        }

        return from is null;
    }

    // What reads like a file lies beside a page, is made by the site itself, such as a feed, or is nowhere.
    private Redirect LedToFile(Redirect redirect, Located<string> target, Site site, LinkResolver resolver)
    {
        var file = site.Pages is [var any, ..] ? resolver.Resolve(any, target.Value, LinkUse.Link) : null;
        var written = RedirectTarget.WithoutTail(redirect.To);
        var address = file is { Kind: LinkKind.File } ? file.Url[site.Settings.BaseUrl.Path.Length..] : written.TrimEnd('/');
        if (files.Contains(Address.ToFile(address).Value))
        {
            return redirect with { To = address + redirect.To[written.Length..] };
        }

        Complaints.Add(RouteRules.RedirectNowhere.At(target.Span, target.Value));
        return redirect;
    }

    private void Take(FilePath path)
    {
        if (!files.Add(path.Value))
        {
            twice.Add(path);
        }

        // By spans: most folders are known, and their names would be made for nothing.
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var folder = FilePath.Above(path.Value); !folder.IsEmpty && known.Add(folder); folder = FilePath.Above(folder))
        {
        }
    }

    // The same file, a folder where the file would stand, or a file where its folder would.
    private FilePath? InTheWay(FilePath path)
    {
        if (files.Contains(path.Value) || folders.Contains(path.Value))
        {
            return path;
        }

        var known = files.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var folder = FilePath.Above(path.Value); !folder.IsEmpty; folder = FilePath.Above(folder))
        {
            if (known.TryGetValue(folder, out var file))
            {
                return new(file);
            }
        }

        return null;
    }
}
