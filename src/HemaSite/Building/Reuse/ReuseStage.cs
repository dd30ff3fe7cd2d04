using HemaSite.Building.Media;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;

namespace HemaSite.Building.Reuse;

/// <summary>All that one build has to do with the one before and the next: what it may take over, and what it leaves.</summary>
internal sealed class ReuseStage
{
    private readonly IReadOnlyList<FileEntry> entries;
    private readonly FileMarks marks;
    private readonly KeptSite before;
    private readonly ulong frame;

    /// <summary>Compares the files on which everything depends.</summary>
    public ReuseStage(KeptSite kept, IReadOnlyList<FileEntry> entries, FilePath contentRoot, FileMarks marks)
    {
        (this.entries, this.marks) = (entries, marks);
        frame = Frame.SumOf(entries, contentRoot, marks);
        before = frame == kept.Frame ? kept : KeptSite.None;
        Documents = new(before, marks);
    }

    /// <summary>The documents that were read before.</summary>
    public DocumentKeeper Documents { get; }

    /// <summary>The output files; known once the site is linked.</summary>
    public PageReuse? Pages { get; private set; }

    /// <summary>Prepares the reuse of output files.</summary>
    public PageReuse Link(Site site, MediaStage media, ParallelOptions parallel) =>
        Pages = new(before, new(site, marks, media.Cards.Has, parallel), marks, media.Press);

    /// <summary>What the next build is to know. Where something was said that hangs on work which the next build would not do, it is to do that work.</summary>
    public KeptSite Finish(MediaStage media, IEnumerable<Diagnostic> said)
    {
        var files = FilesOf(entries, marks) with { Frame = frame, Documents = Documents.Kept };
        return Pages is null || said.Any(item => item.Rule == PictureRules.NoLibrary || item.Rule == PictureRules.Undecodable)
            ? files
            : Pages.Finish(files, media.Faults);
    }

    /// <summary>What is known of the files of a site, and nothing else.</summary>
    public static KeptSite FilesOf(IReadOnlyList<FileEntry> entries, FileMarks marks) => KeptSite.None with
    {
        Marks = entries.Where(entry => entry.Kind == FileKind.Regular).ToDictionary(entry => entry.Path, marks.MarkOf),
    };
}
