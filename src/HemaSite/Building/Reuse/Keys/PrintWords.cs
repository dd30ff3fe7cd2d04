using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Building.Reuse.Keys;

/// <summary>Adds the things of a site to a fingerprint.</summary>
internal static class PrintWords
{
    /// <summary>A moment, or none.</summary>
    public static Fingerprint Add(this Fingerprint print, OffsetDateTime? moment) => moment is { } known
        ? print.Add(known.ToInstant().ToUnixTimeTicks()).Add(known.Offset.Seconds)
        : print.Add(long.MinValue);

    /// <summary>A page as others show it in a link: title, address, date.</summary>
    public static Fingerprint AddLink(this Fingerprint print, ContentPage? page) => page is null
        ? print.Add(-1)
        : print.Add(page.MenuTitle).Add(page.Title).Add(page.Url).Add(page.IsStub).Add(page.Date);

    /// <summary>Where links lead.</summary>
    public static Fingerprint AddTargets(this Fingerprint print, IEnumerable<LinkTarget> targets) => print.AddAll(targets, target => print
        .Add((long)target.Kind).Add(target.Url).Add(target.FileType).Add(target.FileSize ?? -1).Add(target.Source?.Value).Add(target.Reason));

    /// <summary>The entries of a menu with all below them.</summary>
    public static Fingerprint AddMenu(this Fingerprint print, IEnumerable<MenuItem> items) => print.AddAll(items, item => print
        .AddLink(item.Page)
        .Add(item.IsDropdown)
        .Add(item.Page.IsRoutable)
        .Add(item.Page.Document.FrontMatter.ExternalUrl?.Value)
        .AddMenu(item.Children));
}
