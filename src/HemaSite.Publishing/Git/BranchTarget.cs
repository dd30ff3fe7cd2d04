using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;
using HemaSite.Settings.Targets;
using NodaTime;

namespace HemaSite.Publishing.Git;

/// <summary>
/// A branch that Pages shows. A publication is one commit on top of the last, made of the changed files alone; the push is accepted
/// whole or not at all. Files on the branch that are not ours, such as CNAME, stay.
/// </summary>
public sealed class BranchTarget : ITarget
{
    private const string Local = "refs/heads/site";
    private const string Mark = "HemaSite-Release: ";
    private const int Kept = 5;

    private readonly GitProgram git;
    private readonly GitTarget target;
    private readonly PublishOptions options;
    private readonly Instant now;
    private bool exists;

    /// <summary>Fetches the end of the branch.</summary>
    public BranchTarget(GitTarget target, PublishOptions options, Secrets secrets, Instant now)
    {
        (this.target, this.options, this.now) = (target, options, now);
        git = new(secrets);
        try
        {
            Fetch();
        }
        catch
        {
            git.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Manifest? Read() =>
        !exists ? null
        : ManifestAt(Local) is { } manifest ? manifest
        : options.TakesOver ? null
        : throw new PublishException(PublishingRules.ForeignTarget);

    /// <inheritdoc/>
    public PublicationPlan Plan(Manifest next) => PublicationPlan.Between(Read(), next);

    /// <inheritdoc/>
    public void Publish(PublicationPlan plan, ISiteFiles files, CancellationToken cancellation)
    {
        RefuseForeign(plan);
        Commit(plan, "HemaSite", stream =>
        {
            foreach (var file in plan.Puts)
            {
                cancellation.ThrowIfCancellationRequested();
                using var content = files.Open(file);
                Line(stream, $"M 100644 inline {Quoted(file.Path)}");
                Line(stream, $"data {file.Size}");
                content.CopyTo(stream);
                Line(stream, "");
            }
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<Release> Releases()
    {
        var seen = exists ? Shown() : "";
        return
        [
            .. Publications().Where(commit => commit != seen).Take(Kept)
                .Select(commit => (Commit: commit, Manifest: ManifestAt(commit)))
                .Where(item => item.Manifest is not null)
                .Select(item => new Release(item.Commit[..12], item.Manifest!)),
        ];
    }

    /// <inheritdoc/>
    public bool IsOlder(Release release)
    {
        var commits = Publications();
        return commits.FindIndex(commit => commit.StartsWith(release.Name, StringComparison.Ordinal)) > commits.IndexOf(Shown());
    }

    /// <inheritdoc/>
    public void Return(Release release)
    {
        var commit = Publications().First(commit => commit.StartsWith(release.Name, StringComparison.Ordinal));
        var plan = Plan(release.Manifest);
        Commit(plan, $"HemaSite: back to {release.Name}\n\n{Mark}{commit}", stream =>
        {
            foreach (var file in plan.Puts)
            {
                Line(stream, $"M 100644 {git.Text("rev-parse", $"{commit}:{file.Path}")} {Quoted(file.Path)}");
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => git.Dispose();

    private void Fetch()
    {
        exists = git.Run("ls-remote", "--heads", "--", target.Url, $"refs/heads/{target.Branch}").Length > 0;
        if (exists)
        {
            git.Run("fetch", "--quiet", $"--depth={(2 * Kept) + 1}", "--", target.Url, $"+refs/heads/{target.Branch}:{Local}");
        }
    }

    private void Commit(PublicationPlan plan, string message, Action<Stream> changes)
    {
        git.Run(stream =>
        {
            var text = Encoding.UTF8.GetBytes(message);
            Line(stream, $"commit {Local}");
            Line(stream, string.Create(CultureInfo.InvariantCulture, $"committer HemaSite <hemasite@localhost> {now.ToUnixTimeSeconds()} +0000"));
            Line(stream, $"data {text.Length}");
            stream.Write(text);
            Line(stream, "");
            if (exists)
            {
                Line(stream, $"from {Local}^0");
            }

            changes(stream);
            foreach (var path in plan.Deletes)
            {
                Line(stream, $"D {Quoted(path)}");
            }

            Inline(stream, Manifest.Name, plan.New.ToJson());

            // Else GitHub runs Jekyll over the site, which drops what begins with an underscore.
            Inline(stream, new(".nojekyll"), []);
        }, "fast-import", "--quiet", "--force");
        options.Retry.Run(() => git.Run("push", "--quiet", "--", target.Url, $"{Local}:refs/heads/{target.Branch}"));
        exists = true;
    }

    private void RefuseForeign(PublicationPlan plan)
    {
        if (plan.Old is null || options.TakesOver)
        {
            return;
        }

        var there = Encoding.UTF8.GetString(git.Run("ls-tree", "-r", "-z", "--name-only", Local)).Split('\0').ToHashSet(StringComparer.Ordinal);
        var ours = plan.Old.EverythingByPath();
        if (plan.Puts.FirstOrDefault(file => !ours.ContainsKey(file.Path) && there.Contains(file.Path.Value)) is { } foreign)
        {
            throw new PublishException(PublishingRules.ForeignFile, foreign.Path.Value);
        }
    }

    // Commits that brought something new: one that led back shows an older one.
    private List<string> Publications() =>
        !exists ? [] : [.. git.Text("log", "--format=%H %(trailers:key=HemaSite-Release,valueonly,separator=)", Local).Split('\n')
            .Select(line => line.TrimEnd().Split(' '))
            .Where(words => words.Length == 1)
            .Select(words => words[0])];

    private string Shown()
    {
        var words = git.Text("log", "-1", "--format=%H %(trailers:key=HemaSite-Release,valueonly,separator=)", Local).TrimEnd().Split(' ');
        return words[^1];
    }

    private Manifest? ManifestAt(string commit) => git.TryRun("show", $"{commit}:{Manifest.Name}") is { } bytes ? Manifest.Read(bytes) : null;

    private static void Inline(Stream stream, FilePath path, byte[] bytes)
    {
        Line(stream, $"M 100644 inline {Quoted(path)}");
        Line(stream, $"data {bytes.Length}");
        stream.Write(bytes);
        Line(stream, "");
    }

    private static void Line(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text + "\n"));

    private static string Quoted(FilePath path) =>
        $"\"{path.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
