using HemaSite.Settings;
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

    /// <summary>Whether warnings stop a publication.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether pages are made by the template engine alone; for tests that compare compiled templates with it.</summary>
    internal bool UsesEngineOnly { get; init; }

    /// <summary>Whether the rest is published when some pages have errors.</summary>
    public bool KeepsGoing { get; init; }
}
