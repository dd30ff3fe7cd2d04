using System.Collections.Immutable;
using HemaSite.Building.Making;
using HemaSite.Building.Media;
using HemaSite.Building.Reuse;
using HemaSite.Building.Timing;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Text;

namespace HemaSite.Building;

/// <summary>A site as it was read at one moment: linked, judged as far as it was looked at, its files made when they are wanted.</summary>
public sealed class SiteState
{
    private static readonly TimeSpan LongestFile = TimeSpan.FromSeconds(10);

    // The pictures of a text are made while it is: a hundred photographs on a slow machine are honest work.
    private static readonly TimeSpan LongestWithPictures = TimeSpan.FromMinutes(5);

    private readonly BuildOptions options;
    private readonly Complaints complaints;
    private readonly MediaStage? media;
    private readonly SiteRendering? rendering;
    private readonly Lazy<Dictionary<FilePath, PlannedFile>> plan;

    /// <summary>The state of a folder whose settings or theme cannot be used.</summary>
    internal SiteState(BuildOptions options, Complaints complaints)
    {
        (this.options, this.complaints) = (options, complaints);
        plan = new([]);
    }

    /// <summary>The state of a linked site.</summary>
    internal SiteState(BuildOptions options, Complaints complaints, Site site, MediaStage media, SiteRendering rendering)
        : this(options, complaints)
    {
        (Site, this.media, this.rendering) = (site, media, rendering);
        plan = new(rendering.Plan);
    }

    /// <summary>What is taken over from the build before; null when nothing is.</summary>
    internal ReuseStage? Reuse { get; init; }

    /// <summary>The linked site; null when the settings or the theme cannot be used.</summary>
    public Site? Site { get; }

    /// <summary>
    /// What is wrong with the site as far as it was looked at: heads of all files at once, texts as they are made,
    /// everything after <see cref="Check"/>.
    /// </summary>
    public BuildResult Result => Judge() with { Site = Site, Settings = Site?.Settings, Counts = Site is null ? null : SiteCounts.Of(Site) };

    /// <summary>Every file of the site but the search index, which <see cref="WriteSearch"/> makes.</summary>
    public IReadOnlyCollection<FilePath> Files => plan.Value.Keys;

    /// <summary>Makes one file and hands it to a sink; false when the site has no such file. Safe for many threads.</summary>
    public bool Make(FilePath path, IArtifactSink sink) =>
        (rendering?.PageAt(path) ?? plan.Value.GetValueOrDefault(path)) is { } file && DeepThreads.Run(1, _ =>
        {
            file.Make(sink);
            return true;
        });

    /// <summary>
    /// The same site with newer texts of some pages. Everything that linking looks at has to be the same in their documents.
    /// </summary>
    /// <param name="wanted">The options of the newer state.</param>
    /// <param name="edited">The pages with their newer documents.</param>
    /// <param name="said">What is wrong with it as far as it is known without its texts.</param>
    /// <param name="cancellation">Stops the making of its pages.</param>
    internal SiteState With(
        BuildOptions wanted, IReadOnlyCollection<(ContentPage Page, Document Newer)> edited, Complaints said, CancellationToken cancellation) =>
        new(wanted, said, Site!, media!, rendering!.With(edited, wanted.Rendering(null, cancellation), said));

    /// <summary>
    /// Reads every text and looks at every picture that was not looked at yet. It makes no page, so mistakes of templates stay unknown;
    /// files can be made before, meanwhile and after.
    /// </summary>
    public BuildResult Check(CancellationToken cancellation = default) => DeepThreads.Run(options.Jobs, threads =>
    {
        var parallel = options.Parallel(threads, cancellation);
        media?.Begin(new NoSink(), _ => null, parallel);
        rendering?.Check(parallel);
        return Result;
    });

    /// <summary>Writes the search index, for which every text is read.</summary>
    public void WriteSearch(IArtifactSink sink, CancellationToken cancellation = default) => DeepThreads.Run(options.Jobs, threads =>
    {
        rendering?.WriteSearch(sink, options.Parallel(threads, cancellation));
        return true;
    });

    /// <summary>Makes all files.</summary>
    internal BuildResult Build(IArtifactSink sink, ParallelOptions parallel)
    {
        var times = options.Times ?? new();
        times.Measure("look at pictures", () => media?.Begin(sink, Reuse?.Pages is { } pages ? pages.FaultsOf : _ => null, parallel));
        using var watchdog = options.TakesTooLong is { } bark ? new Watchdog(TimeProvider.System, options.Pictures is null ? LongestFile : LongestWithPictures, bark) : null;
        var made = 0;
        if (complaints.Has(ThemeRules.TemplateSyntax))
        {
            // Without a template no page is whole, and each would say so anew.
            rendering?.Check(parallel);
        }
        else
        {
            made = rendering?.Run(sink, parallel, times, watchdog) ?? 0;
        }

        var result = times.Measure("sort complaints", () => Result) with { PageCount = made, Rebuilt = Reuse?.Pages?.Rebuilt ?? [] };
        return result with { After = media is null || result.Outcome != BuildOutcome.Ok ? null : Reuse?.Finish(media, Said.InOrder()) };
    }

    /// <summary>What was said so far; pictures are judged once, whatever becomes of texts.</summary>
    internal Complaints Said => media is null ? complaints : complaints.With(media.Complaints);

    private BuildResult Judge()
    {
        var severities = Site?.Settings.Severities;
        // A mistake of a template is met by every page that is made with it.
        var failed = new HashSet<(SourceSpan, string)>();
        var diagnostics = Said.InOrder()
            .Where(item => item.Rule.Code != ThemeRules.TemplateFailed.Code || failed.Add((item.Span, item.Arguments[0])))
            .Select(item => item with { Severity = severities?.GetValueOrDefault(item.Rule.Code, item.Severity) ?? item.Severity })
            .Where(item => item.Severity != Severity.Off)
            .ToImmutableArray();
        var errors = diagnostics.Where(item => item.Severity == Severity.Error).ToList();
        var outcome = Site is null || errors.Any(IsAboutSettings) ? BuildOutcome.SettingsErrors
            : errors.Count > 0 || (options.IsStrict && diagnostics.Any(item => item.Severity == Severity.Warning)) ? BuildOutcome.ContentErrors
            : BuildOutcome.Ok;
        return new(outcome, diagnostics);
    }

    private static bool IsAboutSettings(Diagnostic diagnostic) =>
        SettingsRules.All.Contains(diagnostic.Rule)
        || ThemeRules.All.Contains(diagnostic.Rule)
        || diagnostic.Span.Source.Path.Value is "content/site.yaml"
        || diagnostic.Span.Source.Path.IsUnder(new("config"))
        || diagnostic.Span.Source.Path.IsUnder(new("themes"));
}
