using System.Collections.Immutable;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Linking;
using HemaSite.Lists;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Rendering.Models;

/// <summary>A page of a term's or an archive's list in templates.</summary>
internal sealed class ListingPageModel(Site site, Listing listing, int number, Phrasebook phrases) : PageModel
{
    public override string Kind => listing.Kind == ListingKind.Term ? "term" : "archive";

    public override string Template => Kind;

    public override string Url => listing.UrlOf(number);

    public override Language Language => listing.Language;

    public override Listing Listing => listing;

    public override int ListNumber => number;

    public override ContentPage? SidebarSection => listing.Section.ShowsSidebar ? listing.Section : null;

    public override ImmutableArray<TranslationLink> Translations => SwitchLinks.Of(site, listing, number);

    public override ImmutableArray<ContentPage> Breadcrumbs =>
        [.. new[] { site.HomeOf(Language) }.OfType<ContentPage>(), .. site.AncestorsOf(listing.Section), listing.Section];

    public override Listing? ListAbove => listing.Kind == ListingKind.Month ? site.ListingsByUrl[listing.Url[..^"MM/".Length]] : null;

    public override string Title => listing.Kind switch
    {
        ListingKind.Term => phrases.Text(
            listing.Term!.Taxonomy == "category" ? "category_title" : "tag_title", ("name", listing.Term.Title)),
        ListingKind.Year => DateFormat.YearHeading(listing.Period!.Value.Year, Language),
        _ => DateFormat.MonthYear(new LocalDate(listing.Period!.Value.Year, listing.Period.Value.Month, 1), Language),
    };

    public override string Description => Numbered($"{listing.Section.Title} – {Title}", number, phrases);
}
