using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Guards;

/// <summary>Refuses publications that somebody would regret.</summary>
public static class PlanGuard
{
    private const int MostLost = 30;

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="allowsShrink">Whether losing more than 30 % of the pages is meant.</param>
    /// <param name="takesOver">Whether the target may hold another site.</param>
    /// <exception cref="PublishException">The publication is refused.</exception>
    public static void Check(PublicationPlan plan, bool allowsShrink, bool takesOver)
    {
        if (plan.New.Site.IsPreview)
        {
            throw new PublishException(PublishingRules.PreviewRefused);
        }

        if (plan.Old is not { } old)
        {
            return;
        }

        if (!takesOver && old.Site.Id.Length > 0 && old.Site.Id != plan.New.Site.Id)
        {
            throw new PublishException(PublishingRules.OtherSite, old.Site.Id, plan.New.Site.Id);
        }

        var (pages, lost) = Lost(old, plan.New);
        if (!allowsShrink && lost * 100 > pages * MostLost)
        {
            throw new PublishException(PublishingRules.TooManyLost, $"{lost}", $"{pages}");
        }
    }

    // The pages that people wrote are what may be lost: those that only lead on from old addresses, and lists, could be many more, and
    // the pages would not be missed among them. What was published before manifests named them is counted by its files.
    private static (int Pages, int Lost) Lost(Manifest old, Manifest next)
    {
        var kept = next.ByPath();
        var pages = old.Site.Pages.IsEmpty ? [.. old.Files.Where(IsPage).Select(file => file.Path)] : old.Site.Pages.Select(page => page.Path).ToHashSet();
        return (pages.Count, pages.Count(page => !kept.ContainsKey(page)));
    }

    private static bool IsPage(PublishedFile file) => file.Path.Extension == ".html";
}
