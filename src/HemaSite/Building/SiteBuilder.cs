using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Output.Sinks;
using HemaSite.Settings;
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
            var parallel = new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = options.Jobs ?? -1,
                TaskScheduler = threads,
            };
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
            var trial = BuildOnce(tree, options, bad, new NoSink(), parallel);
            var more = bad.Union(trial.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Span.Source.Path));
            found.AddRange(trial.Diagnostics.Where(item => more.Contains(item.Span.Source.Path)));
            if (trial.Outcome == BuildOutcome.SettingsErrors || more.Count == bad.Count)
            {
                // What is said of the other files is true of the site as it is published, without the bad ones.
                var last = trial.Outcome == BuildOutcome.Ok ? BuildOnce(tree, options, bad, sink, parallel) : trial;
                found.AddRange(last.Diagnostics.Where(item => !more.Contains(item.Span.Source.Path)));
                return last with { Diagnostics = found.InOrder() };
            }

            bad = more;
        }
    }

    private static BuildResult BuildOnce(
        IFileTree tree, BuildOptions options, ImmutableHashSet<FilePath> leftOut, IArtifactSink sink, ParallelOptions parallel)
    {
        var complaints = new Complaints();
        var entries = tree.List();
        // Without its frontmatter.yaml a folder may show what that file keeps back: the whole folder stays out.
        entries = leftOut.IsEmpty ? entries : [.. entries.Where(entry => !leftOut.Contains(entry.Path) && !leftOut.Contains(entry.Path.Parent / FolderDefaults.FileName))];
        if (ReadSettings(tree, entries, options, complaints) is not { } settings
            || ThemeLoader.Load(options.Theme ?? settings.Theme, tree, entries, settings, complaints) is not { } theme)
        {
            return Judge(complaints, null, options);
        }

        var root = ContentLoader.Load(tree, entries, settings, parallel, complaints);
        var site = SiteLinker.Link(root, SiteData.Read(tree, entries, complaints), settings, new(options.Now, options.ShowsDrafts, options.ShowsFuture), complaints);
        Canonicals.Check(site, complaints);
        var files = new FileFaults(site, tree, complaints);
        files.Inspect(parallel);
        var pages = new SiteRendering(site, theme, files, parallel, complaints, !options.UsesEngineOnly).Run(sink);
        DiscoveryStage.Write(site, theme, options.Now, sink);
        return Judge(complaints, settings, options) with { Site = site, Settings = settings, PageCount = pages };
    }

    private static SiteSettings? ReadSettings(
        IFileTree tree, IReadOnlyList<FileEntry> entries, BuildOptions options, Complaints complaints) =>
        SettingsReader.Read(tree, entries, complaints) is not { } settings || complaints.InOrder().Any(item => item.Severity == Severity.Error)
            ? null
            : settings with { BaseUrl = options.BaseUrl ?? settings.BaseUrl };

    private static BuildResult Judge(Complaints complaints, SiteSettings? settings, BuildOptions options)
    {
        var diagnostics = complaints.InOrder()
            .Select(item => item with { Severity = settings?.Severities.GetValueOrDefault(item.Rule.Code, item.Severity) ?? item.Severity })
            .Where(item => item.Severity != Severity.Off)
            .ToImmutableArray();
        var errors = diagnostics.Where(item => item.Severity == Severity.Error).ToList();
        var outcome = settings is null || errors.Any(IsAboutSettings) ? BuildOutcome.SettingsErrors
            : errors.Count > 0 || (options.IsStrict && diagnostics.Any(item => item.Severity == Severity.Warning)) ? BuildOutcome.ContentErrors
            : BuildOutcome.Ok;
        return new(outcome, diagnostics);
    }

    private static bool IsAboutSettings(Diagnostic diagnostic) =>
        SettingsRules.All.Contains(diagnostic.Rule)
        || ThemeRules.All.Contains(diagnostic.Rule)
        || diagnostic.Span.Source.Path.Value is "content/site.yaml"
        || diagnostic.Span.Source.Path.IsUnder(new("themes"));
}
