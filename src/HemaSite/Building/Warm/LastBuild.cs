using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Feeds.Discovery;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using NodaTime;

namespace HemaSite.Building.Warm;

/// <summary>
/// The record of the last build of a site into a folder, kept in .hemasite of the site unless another place is named. A build that would read the same files and leave
/// the same ones is not made again. Files are the same when path, length and time of change are; the record may be deleted or
/// carried to another machine, where the times differ and the site is simply built.
/// </summary>
public sealed class LastBuild
{
    private const long Tick = 50 * NodaConstants.TicksPerMillisecond;

    private readonly DiskTree tree;
    private readonly DiskTree published;
    private readonly string output;
    private readonly string program;
    private readonly BuildOptions options;
    private readonly string file;

    /// <summary>Finds the record of a site and an output.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="output">The folder that is published.</param>
    /// <param name="keepFolder">Where the record is kept.</param>
    /// <param name="program">What tells this program from others.</param>
    /// <param name="options">The options of the build that is to be made.</param>
    public LastBuild(string site, string output, string keepFolder, string program, BuildOptions options)
    {
        (this.output, this.program, this.options) = (output, program, options);
        (tree, published) = (new(site, exclude: output), new(output));
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{site}\n{output}")).AsSpan(0, 6));
        file = Path.Combine(keepFolder, $"build-{name}");
    }

    /// <summary>What the build would find, or null when it must be made; the reasons are then in <see cref="Reasons"/>.</summary>
    public BuildResult? Repeat()
    {
        if (CheckedFile.Read(file, RecordFormat.Number) is not { } bytes)
        {
            Reasons = [new(RebuildReasons.First)];
            return null;
        }

        var record = RecordFormat.Read(bytes);
        Reasons = [.. ReasonsAgainst(record)];
        FileCount = record.Outputs.Length - 1;
        return Reasons.IsEmpty
            ? new(BuildOutcome.Ok, [.. record.Diagnostics.Select(Restore)])
            {
                Settings = new() { Messages = record.Messages },
                PageCount = record.PageCount,
                Counts = record.Counts,
            }
            : null;
    }

    /// <summary>How many files are published, the manifest not counted; known once <see cref="Repeat"/> has answered.</summary>
    public int FileCount { get; private set; }

    /// <summary>Why the last build does not stand for the next one.</summary>
    public ImmutableArray<RebuildReason> Reasons { get; private set; } = [];

    /// <summary>Keeps what a successful build read and left.</summary>
    /// <param name="result">What it found.</param>
    /// <param name="readAt">When it began to read.</param>
    public void Keep(BuildResult result, Instant readAt)
    {
        var inputs = tree.List();
        var known = inputs.Select(entry => entry.Path).ToHashSet();
        if (result.Site is not { } site || result.Counts is not { } counts
            || result.Diagnostics.Any(item => item.Span.Source.Content.Length > 0 && !known.Contains(item.Span.Source.Path)))
        {
            return;
        }

        CheckedFile.Write(file, RecordFormat.Write(new()
        {
            Program = program,
            Options = Described(),
            BuiltFor = options.Now.ToUnixTimeTicks(),
            ValidUntil = NextDate(site),
            ReadAt = readAt.ToUnixTimeTicks(),
            Inputs = [.. inputs],
            Outputs = [.. published.List()],
            PageCount = result.PageCount,
            Counts = counts,
            Messages = site.Settings.Messages,
            Diagnostics = [.. result.Diagnostics.Select(KeptDiagnostic.Of)],
        }), RecordFormat.Number);
    }

    private IEnumerable<RebuildReason> ReasonsAgainst(BuildRecord record)
    {
        if (record.Program != program)
        {
            yield return new(RebuildReasons.Program);
        }

        if (record.Options != Described())
        {
            yield return new(RebuildReasons.Options);
        }

        var now = options.Now.ToUnixTimeTicks();
        if (now < record.BuiltFor || now >= record.ValidUntil)
        {
            yield return new(RebuildReasons.Date);
        }

        foreach (var reason in RebuildReasons.Between(record.Inputs, tree.List()))
        {
            yield return reason;
        }

        // The clocks of file systems tick every few milliseconds: such a file may have changed again after it was read.
        foreach (var young in record.Inputs.Where(entry => entry.Stamp >= record.ReadAt - Tick))
        {
            yield return new(RebuildReasons.Changed, young.Path.Value);
        }

        foreach (var reason in published.IsThere ? RebuildReasons.Between(record.Outputs, published.List()) : [new(RebuildReasons.Touched, output)])
        {
            yield return new(RebuildReasons.Touched, reason.Subject);
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
