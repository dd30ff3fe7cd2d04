using HemaSite.Lists;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>The page numbers under a list: the first, the last, and those around the current one, with gaps between.</summary>
internal static class PagerView
{
    private const int Around = 2;

    /// <summary>The pager of a list on one of its pages.</summary>
    public static ScriptObject Of(Listing list, int number, Func<string, string> link)
    {
        var pages = new ScriptArray();
        var last = 0;
        for (var n = 1; n <= list.PageCount; n++)
        {
            if (n != 1 && n != list.PageCount && Math.Abs(n - number) > Around)
            {
                continue;
            }

            if (n > last + 1)
            {
                pages.Add(Entry(null, null, false, true));
            }

            pages.Add(Entry(n, link(list.UrlOf(n)), n == number, false));
            last = n;
        }

        var pager = new ScriptObject();
        pager.SetValue("number", number, true);
        pager.SetValue("total", list.PageCount, true);
        pager.SetValue("previous_url", number > 1 ? link(list.UrlOf(number - 1)) : null, true);
        pager.SetValue("next_url", number < list.PageCount ? link(list.UrlOf(number + 1)) : null, true);
        pager.SetValue("pages", pages, true);
        return pager;
    }

    private static ScriptObject Entry(int? number, string? url, bool isCurrent, bool isGap)
    {
        var entry = new ScriptObject();
        entry.SetValue("number", number, true);
        entry.SetValue("url", url, true);
        entry.SetValue("is_current", isCurrent, true);
        entry.SetValue("is_gap", isGap, true);
        return entry;
    }
}
