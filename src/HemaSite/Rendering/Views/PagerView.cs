using HemaSite.Lists;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>The page numbers under a list: the first, the last, and those around the current one, with gaps between.</summary>
internal sealed class PagerView
{
    private const int Around = 2;

    private readonly ViewType<(Listing List, int Number)> pagerType;
    private readonly ViewType<(Listing List, int Number, bool IsCurrent)> entryType;

    /// <summary>The views of pagers, with the way to write an address.</summary>
    public PagerView(Func<string, string> link)
    {
        entryType = new("page number",
        [
            ("number", entry => entry.Number == 0 ? null : entry.Number),
            ("url", entry => entry.Number == 0 ? null : link(entry.List.UrlOf(entry.Number))),
            ("is_current", entry => entry.IsCurrent),
            ("is_gap", entry => entry.Number == 0),
        ]);
        pagerType = new("pager",
        [
            ("number", pager => pager.Number),
            ("total", pager => pager.List.PageCount),
            ("previous_url", pager => pager.Number > 1 ? link(pager.List.UrlOf(pager.Number - 1)) : null),
            ("next_url", pager => pager.Number < pager.List.PageCount ? link(pager.List.UrlOf(pager.Number + 1)) : null),
            ("pages", pager => Pages(pager.List, pager.Number)),
        ]);
    }

    /// <summary>The pager of a list on one of its pages.</summary>
    public View<(Listing, int)> Of(Listing list, int number) => pagerType.Of((list, number));

    // A gap is an entry with the number 0.
    private ScriptArray Pages(Listing list, int current)
    {
        var pages = new ScriptArray();
        var (from, to) = (Math.Max(2, current - Around), Math.Min(list.PageCount - 1, current + Around));
        Add(1);
        if (from > 2)
        {
            Add(0);
        }

        for (var number = from; number <= to; number++)
        {
            Add(number);
        }

        if (to < list.PageCount - 1)
        {
            Add(0);
        }

        if (list.PageCount > 1)
        {
            Add(list.PageCount);
        }

        return pages;

        void Add(int number) => pages.Add(entryType.Of((list, number, number == current)));
    }
}
