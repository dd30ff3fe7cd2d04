using System.Collections.Immutable;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Settings;
using NodaTime;
using NodaTime.Text;

namespace HemaSite.Tests.Specs;

/// <summary>The one seam between the specs and the engine: how a spec's site is built, with the words of its options block.</summary>
public static class SpecBuild
{
    /// <summary>The moment a spec is built at unless it says another.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Builds a site in memory; a build that may not be published has no files.</summary>
    /// <exception cref="FormatException">An option is not known.</exception>
    public static SpecOutcome Engine(IFileTree site, ImmutableArray<string> options)
    {
        var sink = new MemorySink(site);
        var result = SiteBuilder.Build(site, Read(options), sink, TestContext.Current.CancellationToken);
        return new(result.Outcome == BuildOutcome.Ok ? sink.Files : ImmutableDictionary<FilePath, byte[]>.Empty, result.Diagnostics);
    }

    private static BuildOptions Read(ImmutableArray<string> words)
    {
        var options = new BuildOptions(Now);
        for (var i = 0; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--drafts" => options with { ShowsDrafts = true },
                "--future" => options with { ShowsFuture = true },
                "--strict" => options with { IsStrict = true },
                "--keep-going" => options with { KeepsGoing = true },
                "--now" => options with { Now = OffsetDateTimePattern.ExtendedIso.Parse(words[++i]).Value.ToInstant() },
                "--theme" => options with { Theme = words[++i] },
                "--base-url" => options with { BaseUrl = BaseUrl.Parse(words[++i]) },
                var word => throw new FormatException($"the option {word} is not known to the specs"),
            };
        }

        return options;
    }
}
