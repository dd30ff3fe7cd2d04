using System.Collections.Immutable;
using HemaSite.Building.Making;
using HemaSite.Building.Media;
using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Linking.Scheduling;
using HemaSite.Output.Sinks;
using HemaSite.Rendering;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using HemaSite.Themes;

namespace HemaSite.Building;

/// <summary>The front door: reads a site, links it, renders it and hands the files on. The whole program on one screen.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site into a sink.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="Output.Disks.OutputException">The sink could not take a file.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    public static BuildResult Build(IFileTree tree, BuildOptions options, IArtifactSink sink, CancellationToken cancellation = default) =>
        DeepThreads.Run(options.Jobs, threads =>
        {
            var parallel = options.Parallel(threads, cancellation);
            return options.KeepsGoing
                ? BuildTheRest(tree, options, sink, parallel)
                : BuildOnce(tree, options, [], sink, parallel);
        });

    // What is wrong stays out, and what remains is linked anew, so that no list or menu leads to a missing page. Leaving a page
    // out can uncover another error, so this goes on until none is left; each round leaves out more, so it ends.
    private static BuildResult BuildTheRest(IFileTree tree, BuildOptions options, IArtifactSink sink, ParallelOptions parallel)
    {
        var bad = ImmutableHashSet<FilePath>.Empty;
        var found = new Complaints();
        while (true)
        {
            var trial = BuildOnce(tree, options with { Pictures = null }, bad, new NoSink(), parallel);
            var more = bad.Union(trial.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Span.Source.Path));
            found.AddRange(trial.Diagnostics.Where(item => more.Contains(item.Span.Source.Path)));
            if (trial.Outcome == BuildOutcome.SettingsErrors || more.Count == bad.Count)
            {
                // What is said of the other files is true of the site as it is published, without the bad ones.
                var last = trial.Outcome == BuildOutcome.Ok ? BuildOnce(tree, options, bad, sink, parallel) : trial;
                found.AddRange(last.Diagnostics.Where(item => !more.Contains(item.Span.Source.Path)));
                return last with { Diagnostics = found.InOrder(), After = KnownFiles(tree, options) };
            }

            bad = more;
        }
    }

    // Of a site with pages left out nothing is taken over, but an unchanged one is recognised.
    private static KeptSite? KnownFiles(IFileTree tree, BuildOptions options) =>
        options.Before is null ? null : ReuseStage.FilesOf(tree.List(), new(tree, KeptSite.None.Marks, options.ReadAt));

    private static BuildResult BuildOnce(
        IFileTree tree, BuildOptions options, ImmutableHashSet<FilePath> leftOut, IArtifactSink sink, ParallelOptions parallel)
    {
        var times = options.Times ?? new();
        var entries = times.Measure("list files", tree.List);
        // Without its frontmatter.yaml a folder may show what that file keeps back: the whole folder stays out.
        entries = leftOut.IsEmpty ? entries : [.. entries.Where(entry => !leftOut.Contains(entry.Path) && !leftOut.Contains(entry.Path.Parent / FolderDefaults.FileName))];
        return Prepare(tree, entries, options, null, parallel).Build(sink, parallel);
    }

    /// <summary>Reads and links a site, ready to make its files.</summary>
    internal static SiteState Prepare(
        IFileTree files, IReadOnlyList<FileEntry> entries, BuildOptions options, DocumentMemory? memory, ParallelOptions parallel)
    {
        var (complaints, times) = (new Complaints(), options.Times ?? new());
        var marks = options.Before is { } before && !options.KeepsGoing ? new FileMarks(files, before.Marks, options.ReadAt) : null;
        var tree = marks ?? files;
        if (LargeTexts.Refuse(entries, complaints) || ReadSettings(tree, entries, options, complaints) is not { } settings)
        {
            return new(options, complaints);
        }

        // A theme needs no content, so it is read meanwhile.
        var look = Task.Factory.StartNew(
            () => ReadTheme(tree, entries, options, settings, complaints), parallel.CancellationToken, TaskCreationOptions.None, parallel.TaskScheduler ?? TaskScheduler.Default);
        var reuse = marks is null ? null : new ReuseStage(options.Before!, entries, settings.ContentRoot, marks);
        var isOnce = memory is null;
        memory ??= new() { Keeper = reuse?.Documents, IsForOnce = true };
        var said = new Complaints();
        var root = times.Measure("read content", () => new ContentLoader(tree, entries, settings, said).Load(memory, options.Now, parallel));
        if (look.GetAwaiter().GetResult() is not var (theme, templates))
        {
            return new(options, complaints);
        }

        complaints.AddRange(said.InOrder());
        var data = SiteData.Read(tree, entries, complaints);
        var site = times.Measure("link", () => SiteLinker.Link(root, data, settings, new(options.Now, options.ShowsDrafts, options.ShowsFuture), complaints, parallel));
        // What pages ask for first is worked out side by side, before all of them ask at once.
        MediaStage? media = null;
        times.Measure("index", () => Parallel.Invoke(
            parallel,
            () => media = new(site, tree, options.Pictures, StaticFiles.Of(entries, complaints)),
            () => _ = site.Related,
            () => Canonicals.Check(site, complaints),
            () => FutureDates.Check(site.Pages, options.Now, complaints),
            () => CoverCheck.Run(site.Pages, complaints)));
        var pages = reuse is null ? null : times.Measure("compare", () => reuse.Link(site, media!, parallel));
        var rendering = times.Measure(
            "prepare templates",
            () => new SiteRendering(
                site, theme, media!, EarlierWork.None with { Reuse = pages, Templates = templates }, options.Rendering(isOnce ? text => ReadAgain(tree, text) : null, parallel.CancellationToken), complaints));
        return new(options, complaints, site, media!, rendering) { Reuse = reuse };
    }

    private static (Theme, TemplateSet)? ReadTheme(
        IFileTree tree, IReadOnlyList<FileEntry> entries, BuildOptions options, SiteSettings settings, Complaints complaints) =>
        ThemeLoader.Load(options.Theme ?? settings.Theme, tree, entries, settings, complaints) is { } theme ? (theme, TemplateSet.Parse(theme, complaints)) : null;

    private static string ReadAgain(IFileTree tree, SourceText known)
    {
        var text = TextDecoder.Decode(known.Path, tree.Read(known.Path)).Text;
        return text.EvenSum == known.EvenSum ? text.Content : throw new ChangedMeanwhileException(known.Path);
    }

    private static SiteSettings? ReadSettings(
        IFileTree tree, IReadOnlyList<FileEntry> entries, BuildOptions options, Complaints complaints) =>
        SettingsReader.Read(tree, entries, complaints) is not { } settings || complaints.InOrder().Any(item => item.Severity == Severity.Error)
            ? null
            : settings with
            {
                BaseUrl = options.BaseUrl ?? settings.BaseUrl,
                Pictures = options.LeavesPictures ? settings.Pictures with { IsOn = false } : settings.Pictures,
            };
}
