using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Linking.Scheduling;

/// <summary>Posts that are on the site before their own date: an announcement may want that, but whoever meant the post to wait is told.</summary>
internal static class FutureDates
{
    /// <summary>Remarks on the posts whose date is still to come.</summary>
    public static void Check(IEnumerable<ContentPage> pages, Instant now, Complaints complaints)
    {
        foreach (var page in pages)
        {
            if (page is { Kind: PageKind.Post, IsStub: false, From: null, Document.FrontMatter.Date: { } date } && date.Value.ToInstant() > now)
            {
                complaints.Add(FrontMatterRules.DateToCome.At(date.Span, date.Span.Text.ToString().Trim('\'', '"')));
            }
        }
    }
}
