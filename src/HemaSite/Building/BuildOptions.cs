using HemaSite.Building.Making;
using HemaSite.Building.Reuse;
using HemaSite.Building.Timing;
using HemaSite.Files;
using HemaSite.Pictures.Making;
using HemaSite.Settings;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Building;

/// <summary>What a caller decides about one build; the clock is an argument like any other.</summary>
public sealed record BuildOptions(Instant Now)
{
    /// <summary>Whether drafts are shown.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>Whether posts whose publish_date is still to come are shown.</summary>
    public bool ShowsFuture { get; init; }

    /// <summary>A theme in place of the one in the settings.</summary>
    public string? Theme { get; init; }

    /// <summary>An address in place of base_url in the settings.</summary>
    public BaseUrl? BaseUrl { get; init; }

    /// <summary>Threads at work; null for as many as there are processors.</summary>
    public int? Jobs { get; init; }

    /// <summary>Makes smaller versions of pictures and social cards; null where none are wanted, as in a check.</summary>
    public IPictureMaker? Pictures { get; init; }

    /// <summary>Whether pictures are published as they are, whatever the settings say.</summary>
    public bool LeavesPictures { get; init; }

    /// <summary>Whether warnings stop a publication.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Told, on another thread, of a file that takes more than ten seconds: nothing an editor writes should.</summary>
    public Action<FilePath>? TakesTooLong { get; init; }

    /// <summary>Whether pages are made by the template engine alone; for tests that compare compiled templates with it.</summary>
    internal bool UsesEngineOnly { get; init; }

    /// <summary>Takes the times of the stages; null when nobody wants to know.</summary>
    public StageTimes? Times { get; init; }

    /// <summary>What the build before kept, which may be nothing; null when nothing is reused and nothing kept for the next.</summary>
    internal KeptSite? Before { get; init; }

    /// <summary>When the listing of the site was made by the machine's clock; files as young may change again unseen.</summary>
    internal Instant ReadAt { get; init; }

    /// <summary>How work is shared out among threads.</summary>
    internal ParallelOptions Parallel(TaskScheduler threads, CancellationToken cancellation) => new()
    {
        CancellationToken = cancellation,
        MaxDegreeOfParallelism = Jobs ?? -1,
        TaskScheduler = threads,
    };

    /// <summary>How files are made.</summary>
    /// <param name="again">Reads texts again that were let go; null where all are kept.</param>
    /// <param name="cancellation">Stops the making.</param>
    internal RenderingOptions Rendering(Func<SourceText, string>? again, CancellationToken cancellation) =>
        new(Now, cancellation) { Again = again, UsesEngineOnly = UsesEngineOnly };

    /// <summary>Whether the rest is published when some pages have errors.</summary>
    public bool KeepsGoing { get; init; }
}
