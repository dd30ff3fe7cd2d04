using System.Collections.Immutable;
using HemaSite.Content.FrontMatters;
using HemaSite.Files.Kept;
using HemaSite.Pictures.Plans;
using HemaSite.Text;

namespace HemaSite.Building.Reuse.Documents;

/// <summary>Front matter as bytes. A test puts a value into every key and takes it out again, so none can be forgotten here.</summary>
internal static class FrontMatterFormat
{
    /// <summary>Writes front matter.</summary>
    public static void Write(ByteWriter to, PlacedWriter placed, FrontMatter matter)
    {
        foreach (var text in new[] { matter.Title, matter.Menu, matter.Slug, matter.Template, matter.Author, matter.Robots, matter.DateFormat, matter.SectionsNavAlign, matter.Link, matter.Redirect, matter.ExternalUrl })
        {
            placed.Write(text);
        }

        foreach (var moment in new[] { matter.Date, matter.PublishDate, matter.UnpublishDate, matter.Updated, matter.UrgentUntil })
        {
            placed.Write(moment);
        }

        foreach (var flag in new[] { matter.Published, matter.Visible, matter.Routable, matter.HidePageTitle, matter.ShowSidebar, matter.HideFromPostList, matter.ContinueLink, matter.HideRepositoryLink, matter.HidePostDate, matter.HidePostSummary, matter.HidePostTaxonomy, matter.HideNextPrevButtons, matter.MenuDropdown, matter.ProcessMarkdown, matter.ProcessTwig, matter.AutoLineBreaks })
        {
            to.Write(flag);
        }

        WriteRest(to, placed, matter);
    }

    private static void WriteRest(ByteWriter to, PlacedWriter placed, FrontMatter matter)
    {
        WriteUnless(to, matter.HeaderImage == HeaderImageOptions.None, () => Write(to, placed, matter.HeaderImage));
        to.Write(matter.MediaOrder.HasValue);
        to.Write(matter.MediaOrder ?? [], placed.Write);
        to.Write(matter.HomeSections, placed.Write);
        WriteUnless(to, matter.Routes == PageRoutes.None, () =>
        {
            placed.Write(matter.Routes.Default);
            placed.Write(matter.Routes.Canonical);
            to.Write(matter.Routes.Aliases, placed.Write);
        });
        WriteUnless(to, matter.Summary == SummaryOptions.None, () =>
        {
            to.Write(matter.Summary.Enabled);
            placed.Write(matter.Summary.Size);
            placed.Write(matter.Summary.Delimiter);
        });
        WriteUnless(to, matter.List == ListOptions.None, () => Write(to, placed, matter.List));
        to.Write(matter.Taxonomy, terms =>
        {
            to.Write(terms.Key);
            to.Write(terms.Value, placed.Write);
        });
        to.Write(matter.Metadata, meta =>
        {
            to.Write(meta.Key);
            placed.Write(meta.Value);
        });
        to.Write(matter.Extra, extra =>
        {
            to.Write(extra.Key);
            placed.Write(extra.Value);
        });
    }

    /// <summary>Reads front matter; the order is that of <see cref="Write(ByteWriter, PlacedWriter, FrontMatter)"/>.</summary>
    public static FrontMatter Read(ByteReader from, PlacedReader placed) => ReadRest(from, placed, ReadValues(from, placed));

    private static FrontMatter ReadValues(ByteReader from, PlacedReader placed) => new()
    {
        Title = placed.MaybeText(),
        Menu = placed.MaybeText(),
        Slug = placed.MaybeText(),
        Template = placed.MaybeText(),
        Author = placed.MaybeText(),
        Robots = placed.MaybeText(),
        DateFormat = placed.MaybeText(),
        SectionsNavAlign = placed.MaybeText(),
        Link = placed.MaybeText(),
        Redirect = placed.MaybeText(),
        ExternalUrl = placed.MaybeText(),
        Date = placed.MaybeMoment(),
        PublishDate = placed.MaybeMoment(),
        UnpublishDate = placed.MaybeMoment(),
        Updated = placed.MaybeMoment(),
        UrgentUntil = placed.MaybeMoment(),
        Published = from.MaybeBool(),
        Visible = from.MaybeBool(),
        Routable = from.MaybeBool(),
        HidePageTitle = from.MaybeBool(),
        ShowSidebar = from.MaybeBool(),
        HideFromPostList = from.MaybeBool(),
        ContinueLink = from.MaybeBool(),
        HideRepositoryLink = from.MaybeBool(),
        HidePostDate = from.MaybeBool(),
        HidePostSummary = from.MaybeBool(),
        HidePostTaxonomy = from.MaybeBool(),
        HideNextPrevButtons = from.MaybeBool(),
        MenuDropdown = from.MaybeBool(),
        ProcessMarkdown = from.MaybeBool(),
        ProcessTwig = from.MaybeBool(),
        AutoLineBreaks = from.MaybeBool(),
    };

    private static FrontMatter ReadRest(ByteReader from, PlacedReader placed, FrontMatter values) => values with
    {
        HeaderImage = from.Bool() ? HeaderImageOptions.None : ReadHeaderImage(from, placed),
        MediaOrder = from.Bool() ? from.List(placed.Text) : Nothing(from.List(placed.Text)),
        HomeSections = from.List(placed.Text),
        Routes = from.Bool() ? PageRoutes.None : new(placed.MaybeText(), placed.MaybeText(), from.List(placed.Text)),
        Summary = from.Bool() ? SummaryOptions.None : new(from.MaybeBool(), placed.MaybeNumber(), placed.MaybeText()),
        List = from.Bool() ? ListOptions.None : ReadList(from, placed),
        Taxonomy = Map(from, FrontMatter.None.Taxonomy, () => from.List(placed.Text)),
        Metadata = Map(from, FrontMatter.None.Metadata, placed.Text),
        Extra = Map(from, FrontMatter.None.Extra, () => placed.MaybeNode()!),
    };

    // Most posts write nothing of it, and all of these share one.
    private static void WriteUnless(ByteWriter to, bool isNone, Action write)
    {
        to.Write(isNone);
        if (!isNone)
        {
            write();
        }
    }

    private static void Write(ByteWriter to, PlacedWriter placed, HeaderImageOptions image)
    {
        to.Write(image.Shown);
        placed.Write(image.File);
        placed.Write(image.Width);
        placed.Write(image.Height);
        to.Write(image.Focus.HasValue);
        to.Write(image.Focus?.X ?? 0);
        to.Write(image.Focus?.Y ?? 0);
        placed.Write(image.AltText);
        placed.Write(image.Credit);
        placed.Write(image.CreditLink);
    }

    private static HeaderImageOptions ReadHeaderImage(ByteReader from, PlacedReader placed) => new()
    {
        Shown = from.MaybeBool(),
        File = placed.MaybeText(),
        Width = placed.MaybeNumber(),
        Height = placed.MaybeNumber(),
        Focus = (from.Bool(), new FocusPoint(from.Int(), from.Int())) is (true, var focus) ? focus : null,
        AltText = placed.MaybeText(),
        Credit = placed.MaybeText(),
        CreditLink = placed.MaybeText(),
    };

    private static void Write(ByteWriter to, PlacedWriter placed, ListOptions list)
    {
        placed.Write(list.Items);
        placed.Write(list.OrderBy);
        placed.Write(list.OrderDirection);
        placed.Write(list.Limit);
        to.Write(list.Pagination);
    }

    private static ListOptions ReadList(ByteReader from, PlacedReader placed) => new()
    {
        Items = placed.MaybeNode(),
        OrderBy = placed.MaybeText(),
        OrderDirection = placed.MaybeText(),
        Limit = placed.MaybeNumber(),
        Pagination = from.MaybeBool(),
    };

    private static ImmutableArray<Located<string>>? Nothing(ImmutableArray<Located<string>> _) => null;

    private static ImmutableSortedDictionary<string, T> Map<T>(ByteReader from, ImmutableSortedDictionary<string, T> empty, Func<T> read)
    {
        // One by one: there are few, and adding them together sorts them first.
        var map = empty;
        for (var count = from.Int(); count > 0; count--)
        {
            map = map.Add(from.Text(), read());
        }

        return map;
    }
}
