using System.Collections.Immutable;
using HemaSite.Linking;

namespace HemaSite.Building;

/// <summary>The numbers by which a build is summed up.</summary>
/// <param name="Languages">Pages of content by language code, in the order of the site's languages.</param>
/// <param name="HeldBack">Pages that are not shown yet or not any more.</param>
public sealed record SiteCounts(ImmutableArray<(string Code, int Pages)> Languages, int HeldBack)
{
    /// <summary>The numbers of a linked site.</summary>
    public static SiteCounts Of(Site site)
    {
        var pages = site.Pages.Where(page => !page.IsStub).CountBy(page => page.Language.Code).ToDictionary();
        return new([.. site.Settings.Languages.Select(language => (language.Code, pages.GetValueOrDefault(language.Code)))], site.HeldBack.Length);
    }
}
