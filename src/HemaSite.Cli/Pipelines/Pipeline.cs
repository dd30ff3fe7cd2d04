using System.Collections.Immutable;
using System.Text;
using HemaSite.Files;

namespace HemaSite.Cli.Pipelines;

/// <summary>A pipeline or schedule as a text with places to fill in.</summary>
/// <param name="Name">What hemasite ci calls it.</param>
/// <param name="Place">Where code hosts look for it, from the root of the repository; empty for what is only printed.</param>
internal sealed record Pipeline(string Name, string Place)
{
    private const string Get = "@GET@";
    private const string DefaultOfGitLab = "$CI_DEFAULT_BRANCH";

    private static readonly ImmutableArray<Pipeline> All =
    [
        new("github", ".github/workflows/site.yml"), new("gitlab", ".gitlab-ci.yml"), new("cron", ""), new("systemd", ""),
    ];

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> Names => All.Select(pipeline => pipeline.Name);

    /// <summary>Whether it runs on a code host, which fetches the program and asks the live site.</summary>
    public bool IsHosted => Place.Length > 0;

    /// <summary>The pipeline of a name.</summary>
    public static Pipeline Of(string name) => All.First(pipeline => pipeline.Name == name);

    /// <summary>The finished text.</summary>
    public string Fill(PipelineWish wish)
    {
        var templates = new EmbeddedTree(typeof(Pipeline).Assembly, "pipelines/");
        string Text(string name) => Encoding.UTF8.GetString(templates.Read(new(name)));
        var lines = Text(Name).Split('\n').SelectMany(line => line.TrimStart() == Get ? Indented(Text("get"), line.Length - Get.Length) : [line]);
        return string.Join('\n', lines)
            .Replace("@SITE@", wish.Site, StringComparison.Ordinal)
            .Replace("@FOLDER@", wish.Folder, StringComparison.Ordinal)
            .Replace("@BRANCH@", wish.Branch ?? "main", StringComparison.Ordinal)
            .Replace("@GITLABBRANCH@", wish.Branch is { } branch ? $"\"{branch}\"" : DefaultOfGitLab, StringComparison.Ordinal)
            .Replace("@GITLABSLUG@", wish.Branch is { } name ? SlugOfGitLab(name) : DefaultOfGitLab, StringComparison.Ordinal)
            .Replace("@TARGET@", wish.Target, StringComparison.Ordinal)
            .Replace("@URL@", wish.Address, StringComparison.Ordinal)
            .Replace("@PROGRAM@", wish.Program, StringComparison.Ordinal)
            .Replace("@VERSION@", wish.Version, StringComparison.Ordinal);
    }

    // CI_COMMIT_REF_SLUG of a branch, by GitLab's own rule.
    private static string SlugOfGitLab(string branch)
    {
        var slug = string.Concat(branch.ToLowerInvariant().Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : '-'));
        return slug[..Math.Min(slug.Length, 63)].Trim('-');
    }

    private static IEnumerable<string> Indented(string text, int blanks) => text.TrimEnd('\n').Split('\n').Select(line => new string(' ', blanks) + line);
}
