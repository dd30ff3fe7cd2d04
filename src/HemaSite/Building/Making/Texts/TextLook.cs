using System.Collections.Immutable;
using HemaSite.Building.Reuse;
using HemaSite.Diagnostics;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Pages.Tables;

namespace HemaSite.Building.Making.Texts;

/// <summary>Looks at every text once it is made, or at what an earlier build found in it: letters, links to places, files, words for the search.</summary>
internal sealed class TextLook(Site site, SearchStage search, Complaints complaints)
{
    private readonly AnchorCheck anchors = new(site, complaints);
    private readonly PageTable<ImmutableArray<FileUse>> files = new(site.Numbers);
    private readonly PageTable<PageFacts?> facts = new(site.Numbers);

    /// <summary>Whether what is found is kept for the next build.</summary>
    public bool KeepsFacts { get; init; }

    /// <summary>Whether words go into the search index when a text is made, before it is let go; otherwise when the index is written.</summary>
    public required bool IndexesAtOnce { get; init; }

    /// <summary>The files that texts use, as far as they were made or taken over.</summary>
    public IEnumerable<FileUse> Uses => files.Values.Where(uses => !uses.IsDefault).SelectMany(uses => uses);

    /// <summary>The files that a page's text uses; null while the text is neither made nor taken over.</summary>
    public ImmutableArray<FileUse>? FilesOf(ContentPage page) => files[page] is { IsDefault: false } uses ? uses : null;

    /// <summary>What was found in a text that was made now; asked once.</summary>
    public PageFacts TakeFacts(ContentPage page) => Interlocked.Exchange(ref facts[page], null) ?? PageFacts.None;

    /// <summary>Looks at a text that was made.</summary>
    public void Look(ContentPage page, MadeBody text)
    {
        complaints.AddRange(text.Complaints.InOrder());
        var places = AnchorCheck.AnchorsOf(text.Body.ContentHtml);
        Note(page, places, text.Body.Fragments, text.Body.Files);
        if (IndexesAtOnce)
        {
            search.Add(page, text.Body);
        }

        if (KeepsFacts)
        {
            facts[page] = new()
            {
                Complaints = text.Complaints.InOrder(),
                Anchors = [.. places],
                Fragments = text.Body.Fragments,
                Files = text.Body.Files,
                Links = [.. text.Trace!.Links],
                LinkSum = text.Trace!.LinkSum,
                Pictures = [.. text.Trace!.Pictures.Distinct()],
            };
        }
    }

    /// <summary>Looks at what an earlier build found in a text that would be made as it was.</summary>
    public void LookAgain(ContentPage page, PageFacts known)
    {
        complaints.AddRange(known.Complaints);
        search.AddAgain(page);
        Note(page, known.Anchors, known.Fragments, known.Files);
    }

    /// <summary>Tells what only the whole site can tell, once all texts are known.</summary>
    public void Finish() => anchors.Finish();

    private void Note(ContentPage page, IReadOnlyCollection<string> places, ImmutableArray<FragmentLink> fragments, ImmutableArray<FileUse> uses)
    {
        files[page] = uses;
        anchors.Add(page, places, fragments);
    }
}
