using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output;
using HemaSite.Output.Disks;
using HemaSite.Output.Sinks;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Packing;
using HemaSite.Publishing.Releases;
using HemaSite.Settings;
using NodaTime;

namespace HemaSite.ServerTests.Sites;

/// <summary>Builds a site of this machine and publishes it to a folder, as the commands do.</summary>
public static class BuiltFolder
{
    /// <summary>Builds.</summary>
    public static BuiltSite Build(string source, string output, string baseUrl)
    {
        var options = new BuildOptions(Instant.FromUtc(2026, 11, 22, 10, 0)) { BaseUrl = BaseUrl.Parse(baseUrl) };
        using (var publication = Publication.Begin(output, new SystemDisk(), new("1.2.3", [])))
        {
            var result = SiteBuilder.Build(new DiskTree(source, exclude: output), options, new PublicationSink(publication, source), TestContext.Current.CancellationToken);
            Assert.Equal(BuildOutcome.Ok, result.Outcome);
            publication.Commit(PublishedPages.FactsOf(result.Site!, options));
        }

        return BuiltSite.Open(output);
    }

    /// <summary>Publishes with compressed copies; gives the folder of the release that readers see.</summary>
    public static string Publish(BuiltSite site, string folder)
    {
        using var target = new ReleaseTarget(new FolderStore(folder, new SystemDisk()), Texts.Options);
        var packed = PackedSite.Of(site, target.Read());
        target.Publish(target.Plan(packed.Manifest), packed, CancellationToken.None);
        return Path.Combine(folder, "current");
    }

    /// <summary>The small site that "hemasite init" makes.</summary>
    public static string Starter { get; } = Path.Combine(Repository.Root, "src/HemaSite.Cli/Starter");

    /// <summary>A copy of the starter that a test may change.</summary>
    public static string CopyStarter(string to)
    {
        foreach (var file in Directory.EnumerateFiles(Starter, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Starter, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    /// <summary>A picture of one dot.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>The sample of a real Grav site, where it is at hand.</summary>
    public static string RealSample { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "../shared/site"));
}
