using System.Collections.Immutable;
using HemaSite.Files;

namespace HemaSite.Cli.Pipelines;

/// <summary>A pipeline or schedule as a text with places to fill in.</summary>
/// <param name="Name">What hemasite ci calls it.</param>
/// <param name="Place">Where code hosts look for it, from the root of the repository; empty for what is only printed.</param>
internal sealed record Pipeline(string Name, string Place)
{
    private static readonly ImmutableArray<Pipeline> All =
    [
        new("github", ".github/workflows/site.yml"), new("gitlab", ".gitlab-ci.yml"), new("cron", ""), new("systemd", ""),
    ];

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> Names => All.Select(pipeline => pipeline.Name);

    /// <summary>The pipeline of a name.</summary>
    public static Pipeline Of(string name) => All.First(pipeline => pipeline.Name == name);

    /// <summary>The finished text.</summary>
    /// <param name="site">The site's folder below the root of the repository.</param>
    /// <param name="folder">Its full path on this machine.</param>
    /// <param name="target">The target to publish to.</param>
    /// <param name="address">The live site.</param>
    /// <param name="version">The version of HemaSite that the pipeline gets.</param>
    public string Fill(string site, string folder, string target, string address, string version)
    {
        var templates = new EmbeddedTree(typeof(Pipeline).Assembly, "pipelines/");
        return System.Text.Encoding.UTF8.GetString(templates.Read(new(Name)))
            .Replace("@SITE@", site.Replace('\\', '/'), StringComparison.Ordinal)
            .Replace("@FOLDER@", folder, StringComparison.Ordinal)
            .Replace("@TARGET@", target, StringComparison.Ordinal)
            .Replace("@URL@", address, StringComparison.Ordinal)
            .Replace("@VERSION@", version, StringComparison.Ordinal);
    }
}
