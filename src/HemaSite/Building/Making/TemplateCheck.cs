using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Linking;
using HemaSite.Text;
using HemaSite.Themes;

namespace HemaSite.Building.Making;

/// <summary>Asks the theme for a layout of every template that pages name.</summary>
internal static class TemplateCheck
{
    /// <summary>Complains about each page whose template the theme lacks.</summary>
    public static void Run(Site site, Theme theme, Complaints complaints)
    {
        foreach (var page in site.Pages.Where(page => theme.PageLayoutOf(page.Template) is null))
        {
            var known = theme.Templates.Keys
                .Where(path => path.StartsWith("layouts/", StringComparison.Ordinal))
                .Select(path => path["layouts/".Length..^".html".Length])
                .Where(name => theme.PageLayoutOf(name) is not null)
                .ToList();
            var near = NearestName.Find(page.Template, known) ?? "";
            var span = page.Document.FrontMatter.Template?.Span ?? page.Document.Source.Span(0, 0);
            complaints.Add(RouteRules.MissingTemplate.At(span, page.Template, string.Join(", ", known), near));
        }
    }
}
