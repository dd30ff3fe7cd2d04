using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Feeds.Discovery;
using HemaSite.Files;
using HemaSite.Files.Glances;
using HemaSite.Files.Kept;
using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Output.Left;
using HemaSite.Pictures.Making;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using NodaTime;

namespace HemaSite.Building.Warm;

/// <summary>
/// The record of the last build of a site into a folder, kept in .hemasite of the site unless another place is named. A build that would read the same
/// files and leave the same ones is not made again; of any other only what reads something else is made. The record may be deleted,
/// damaged or carried to another machine, where sums of files decide because their times differ.
/// </summary>
public sealed class LastBuild
{
    private readonly ListedTree tree;
    private readonly string program;
    private readonly string output;
    private readonly BuildOptions options;
    private readonly Instant readAt;
    private readonly string file;
    private BuildRecord? record;
    private Task<(ReadOnlyMemory<byte> Kept, TreeGlance Site)>? prepared;

    /// <summary>Finds the record of a site and an output.</summary>
    /// <param name="tree">The site's files; it is listed once.</param>
    /// <param name="output">The folder that is published.</param>
    /// <param name="file">The file of the record, as <see cref="FileOf"/> names it.</param>
    /// <param name="program">What tells this program from others.</param>
    /// <param name="options">The options of the build that is to be made.</param>
    /// <param name="readAt">The machine's clock before the listing.</param>
    public LastBuild(ListedTree tree, string output, string file, string program, BuildOptions options, Instant readAt) =>
        (this.tree, this.output, this.file, this.program, this.options, this.readAt) = (tree, output, file, program, options, readAt);

    /// <summary>Where the record of a site and an output is kept.</summary>
    public static string FileOf(string site, string output, string keepFolder)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{site}\n{output}")).AsSpan(0, 6));
        return Path.Combine(keepFolder, $"build-{name}");
    }

    /// <summary>What the build would find, or null when it must be made; the reasons are then in <see cref="Reasons"/>.</summary>
    public BuildResult? Repeat()
    {
        if (CheckedFile.Read(NoteFile, NoteFormat.Number) is not { } bytes)
        {
            Reasons = [new(RebuildReasons.First)];
            return null;
        }

        if (NoteFormat.ProgramOf(bytes) != program)
        {
            Reasons = [new(RebuildReasons.Program)];
            return null;
        }

        var note = NoteFormat.Read(bytes);
        Reasons = [.. ReasonsOf(note)];
        if (!(Reasons.IsEmpty && IsUntouched(note)))
        {
            Compare(note);
        }

        Spare = note.Spare;
        return Reasons.IsEmpty
            ? new(BuildOutcome.Ok, [.. note.Diagnostics.Select(Restore)])
            {
                Settings = new() { Messages = note.Messages },
                PageCount = note.PageCount,
                Counts = note.Counts,
            }
            : null;
    }

    /// <summary>What tells the spare folder of the published site from any other, if there is one.</summary>
    public string? Spare { get; private set; }

    /// <summary>Why the last build does not stand for the next one.</summary>
    public ImmutableArray<RebuildReason> Reasons { get; private set; } = [];

    /// <summary>The options by which the build takes over from the last one what it can.</summary>
    public BuildOptions Warm => options with { Before = record?.Kept.Value ?? KeptSite.None, ReadAt = readAt };

    /// <summary>What the last build says that it published; null when it is not to be believed.</summary>
    public LeftSite? Left => record?.Left;

    /// <summary>Begins to pack what a successful build read and made, beside its publication, for <see cref="Keep"/>.</summary>
    /// <param name="result">What it found.</param>
    public void Prepare(BuildResult result) => prepared = result.After is { } kept ? Task.Run(() => (KeptFormat.Write(kept), GlanceAtSite())) : null;

    /// <summary>Keeps what a successful build read and left.</summary>
    /// <param name="result">What it found.</param>
    /// <param name="left">What it published.</param>
    public void Keep(BuildResult result, LeftSite? left)
    {
        var entries = tree.List();
        var known = entries.Select(entry => entry.Path).ToHashSet();
        if (left is null || prepared is null || result.After is not { } after || result.Site is not { } site || result.Counts is not { } counts
            || result.Diagnostics.Any(item => !item.Span.Source.IsEmpty && !known.Contains(item.Span.Source.Path)))
        {
            return;
        }

        var glance = Task.Run(() => GlanceAtOutput(left.Entries));
        var head = RecordFormat.Write([.. entries.Where(entry => entry.Kind != FileKind.Regular)], left);
        var (kept, glanceAtSite) = prepared.GetAwaiter().GetResult();
        var sum = CheckedFile.Write(file, RecordFormat.Number, head, kept);
        Write(new()
        {
            Program = program,
            Options = Described(),
            BuiltFor = options.Now.ToUnixTimeTicks(),
            ValidUntil = NextDate(site),
            PageCount = result.PageCount,
            Counts = counts,
            Messages = site.Settings.Messages,
            Diagnostics = [.. result.Diagnostics.Select(KeptDiagnostic.Of)],
            Spare = left.Spare,
            Record = sum,
            Young = YoungOf(after.Marks),
            Site = glanceAtSite,
            Output = glance.GetAwaiter().GetResult(),
        });
    }

    private string NoteFile => $"{file}.note";

    private DiskTree Output => new(output) { TellsWriting = true };

    private TreeGlance GlanceAtSite() => tree.Disk is { } disk ? TreeGlance.Of(disk, tree.List(), FileMarks.Young(readAt)) : TreeGlance.None;

    private TreeGlance GlanceAtOutput(IReadOnlyList<FileEntry> published) => TreeGlance.Of(Output, published, long.MaxValue);

    private void Write(BuildNote note) => CheckedFile.Write(NoteFile, NoteFormat.Number, NoteFormat.Write(note));

    private ImmutableArray<(FilePath Path, ContentSum Sum)> YoungOf(IReadOnlyDictionary<FilePath, FileMark> marks) =>
        [.. tree.List().Where(entry => entry.Kind == FileKind.Regular && entry.Stamp >= FileMarks.Young(readAt)).Select(entry => (entry.Path, marks[entry.Path].Sum))];

    private bool IsUntouched(BuildNote note) => tree.Disk is { } disk && note.Site.IsStill(disk) && note.Output.IsStill(Output)
        && note.Young.All(file => ContentSum.Of(disk.Read(file.Path)) == file.Sum);

    // File by file: times may be others where bytes are the same, as on another machine.
    private void Compare(BuildNote note)
    {
        // The folder of the site is looked at meanwhile; what goes wrong there is told by whoever asks for its list.
        _ = Task.Run(tree.List);
        if (CheckedFile.Read(file, RecordFormat.Number) is not { } bytes || ContentSum.Of(bytes.Span) != note.Record)
        {
            Reasons = [new(RebuildReasons.First)];
            return;
        }

        var found = RecordFormat.Read(bytes);
        record = note.Options == Described() ? found : null;
        Reasons = [.. Reasons, .. RebuildReasons.Between(found, tree, readAt)];
        if (!Reasons.IsEmpty)
        {
            return;
        }

        var published = Output.IsThere ? Output.List() : [];
        Reasons = [.. LeftCheck.Differences(Output, published, found.Left).Select(path => new RebuildReason(RebuildReasons.Touched, path.Value))];
        if (Reasons.IsEmpty)
        {
            Write(note with { Young = YoungOf(found.Marks), Site = GlanceAtSite(), Output = GlanceAtOutput(published) });
        }
    }

    private IEnumerable<RebuildReason> ReasonsOf(BuildNote note)
    {
        if (note.Options != Described())
        {
            yield return new(RebuildReasons.Options);
        }

        if (note.Diagnostics.Any(item => item.Code == PictureRules.NoLibrary.Code) && options.Pictures?.Make(new("", static () => [], [])).Outcome == PictureOutcome.Made)
        {
            yield return new(RebuildReasons.Library);
        }

        var now = options.Now.ToUnixTimeTicks();
        if (now < note.BuiltFor || now >= note.ValidUntil)
        {
            yield return new(RebuildReasons.Date);
        }
    }

    private string Described() =>
        $"{options.BaseUrl} {options.Theme} {options.ShowsDrafts} {options.ShowsFuture} {options.IsStrict} {options.KeepsGoing} {options.LeavesPictures} {options.Pictures is not null}";

    // A post also leaves the sitemap of news by itself. In ticks: a date of the year 9999 has no day after tomorrow.
    private long NextDate(Site site) => Dates(site.Root)
        .Select(date => date.ToInstant().ToUnixTimeTicks())
        .SelectMany(date => new[] { date, date + (long)Sitemap.FreshNews.TotalTicks })
        .Where(date => date > options.Now.ToUnixTimeTicks())
        .DefaultIfEmpty(long.MaxValue)
        .Min();

    private static IEnumerable<OffsetDateTime> Dates(Content.ContentFolder folder) => folder.Documents
        .SelectMany(document => new[] { document.FrontMatter.Date?.Value, document.FrontMatter.PublishDate?.Value, document.FrontMatter.UnpublishDate?.Value, document.FrontMatter.UrgentUntil?.Value })
        .OfType<OffsetDateTime>()
        .Concat(folder.Children.SelectMany(Dates));

    private Diagnostic Restore(KeptDiagnostic item)
    {
        var source = item.IsAboutText ? TextDecoder.Decode(item.Path, tree.Read(item.Path)).Text : new SourceText(item.Path, "");
        return RuleBook.ByCode[item.Code].At(source.Span(item.Start, item.Length), item.Arguments) with { Severity = item.Severity };
    }
}
