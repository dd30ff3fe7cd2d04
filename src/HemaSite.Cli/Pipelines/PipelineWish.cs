namespace HemaSite.Cli.Pipelines;

/// <summary>What a pipeline must know of the site.</summary>
/// <param name="Site">The site's folder below the root of the repository.</param>
/// <param name="Folder">Its full path on this machine.</param>
/// <param name="Target">The target to publish to.</param>
/// <param name="Address">The live site, without a slash at the end.</param>
/// <param name="Program">The archive with the program: an https address or a path in the repository; empty for the .NET tool.</param>
/// <param name="Version">The version of the .NET tool.</param>
internal sealed record PipelineWish(string Site, string Folder, string Target, string Address, string Program, string Version)
{
    // Between double quotes these end the text, or begin something else, in at least one of YAML, a shell, a crontab and systemd.
    private const string Meaningful = "\"\\$`\u0085\u2028\u2029";
    private const string MeaningfulInSchedules = Meaningful + "'%";

    /// <summary>The branch that is published; null for the one that the code host calls its default.</summary>
    public string? Branch { get; init; }

    /// <summary>The first value that a pipeline cannot hold; null when it can hold all.</summary>
    /// <param name="isHosted">Whether it is one of a code host, else the schedule of a server.</param>
    public string? Unfit(bool isHosted) => (isHosted ? new[] { Site, Branch ?? "", Target, Address, Program } : [Folder, Target])
        .FirstOrDefault(value => value.AsSpan().ContainsAny(isHosted ? Meaningful : MeaningfulInSchedules) || value.Any(char.IsControl));
}
