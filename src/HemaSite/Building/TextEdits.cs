using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Building;

/// <summary>
/// A site as it was read, asked whether since then nothing but texts of its pages has changed. Then every page stands where it stood, in
/// every list, menu and feed, and nothing has to be linked anew: that is most of what editors do while they look at a preview.
/// </summary>
/// <param name="Entries">The listing by which it was read.</param>
/// <param name="State">The state of the site.</param>
/// <param name="Site">The site as it was linked.</param>
/// <param name="LinkedAt">When that was.</param>
internal sealed record TextEdits(IReadOnlyList<FileEntry> Entries, SiteState State, Site Site, Instant LinkedAt)
{
    private readonly Instant? turn = TurnOf(Site, LinkedAt);
    private readonly ILookup<FilePath, ContentPage> pages = Site.Pages.ToLookup(page => page.Document.File.Path);
    private Complaints said = State.Said;

    /// <summary>The site with the texts as they are now; null when more than texts has changed, or may have.</summary>
    /// <param name="now">The listing of now.</param>
    /// <param name="tree">Where the files lie.</param>
    /// <param name="options">How the site is to be read; the same as before but for the moment.</param>
    /// <param name="memory">The documents as they were read last; takes those that are read now.</param>
    /// <param name="cancellation">Stops the making of pages.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public TextEdits? Follow(IReadOnlyList<FileEntry> now, IFileTree tree, BuildOptions options, DocumentMemory memory, CancellationToken cancellation)
    {
        if (options.Now < LinkedAt || options.Now >= turn || ChangedFiles(now, memory) is not { } changed)
        {
            return null;
        }

        var complaints = said.With(new());
        var loader = new ContentLoader(tree, now, Site.Settings, new());
        var edited = new List<(ContentPage, Document)>();
        foreach (var entry in changed)
        {
            if (memory.LastOf(entry.Path) is not var (before, old)
                || loader.ReadAgain(before.File, entry, memory, options.Now) is not { } newer
                || !HasSameHead(before, newer))
            {
                return null;
            }

            complaints.Replace(old, memory.LastOf(entry.Path)!.Value.Complaints);
            edited.AddRange(pages[entry.Path].Select(page => (page, newer)));
        }

        return this with { Entries = now, State = State.With(options, edited, complaints.With(new()), cancellation), said = complaints };
    }

    // The changed entries, where each is the file of a page that has no copies elsewhere.
    private List<FileEntry>? ChangedFiles(IReadOnlyList<FileEntry> now, DocumentMemory memory)
    {
        if (now.Count != Entries.Count)
        {
            return null;
        }

        var changed = new List<FileEntry>();
        for (var i = 0; i < now.Count; i++)
        {
            var (before, after) = (Entries[i], now[i]);
            if (before == after && !(after.Path.Extension == ".md" && memory.IsUnsettled(after.Path)))
            {
                continue;
            }

            if (before.Path != after.Path || before.Kind != after.Kind || pages[after.Path].FirstOrDefault() is not { Folder: { Sources.Length: 1, HasCopies: false } })
            {
                return null;
            }

            changed.Add(after);
        }

        return changed;
    }

    // What is written above a text decides where its page stands; read again it gives the same.
    private static bool HasSameHead(Document before, Document newer) =>
        before.IsUsable
        && newer.IsUsable
        && before.BodyStart == newer.BodyStart
        && before.Source.Content.AsSpan(0, before.BodyStart).SequenceEqual(newer.Source.Content.AsSpan(0, newer.BodyStart));

    // The next moment at which a page appears, goes, or stops being urgent without anybody's doing.
    private static Instant? TurnOf(Site site, Instant after) =>
        site.Pages.Concat(site.HeldBack)
            .SelectMany(page => new[] { page.Date, page.Until, page.UrgentUntil })
            .Select(moment => moment?.ToInstant())
            .Where(moment => moment > after)
            .Min();
}
