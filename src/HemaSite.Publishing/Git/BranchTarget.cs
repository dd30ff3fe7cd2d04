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
    private const int Kept = 5;

    private readonly GitProgram git;
    private readonly BranchHistory history;
    private readonly GitTarget target;
    private readonly PublishOptions options;
    private readonly Instant now;
    private bool exists;

    /// <summary>Fetches the end of the branch.</summary>
    public BranchTarget(GitTarget target, PublishOptions options, Secrets secrets, Instant now)
    {
        (this.target, this.options, this.now) = (target, options, now);
        git = new(secrets, HostOf(target.Url));
        history = new(git, target, Local);
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
        Commit(plan, BranchHistory.Subject, stream =>
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
        var (publications, shown) = Publications();
        return
        [
            .. publications.Where(commit => commit != shown).Take(Kept)
                .Select(commit => (Commit: commit, Manifest: ManifestAt(commit)))
                .Where(item => item.Manifest is not null)
                .Select(item => new Release(item.Commit[..12], item.Manifest!)),
        ];
    }

    /// <inheritdoc/>
    public bool IsOlder(Release release)
    {
        var (publications, shown) = Publications();
        return shown is not null
            && publications.FindIndex(commit => commit.StartsWith(release.Name, StringComparison.Ordinal)) > publications.IndexOf(shown);
    }

    /// <inheritdoc/>
    public void Return(Release release)
    {
        var commit = Publications().Publications.First(commit => commit.StartsWith(release.Name, StringComparison.Ordinal));
        var (kept, there) = (FilesAt(commit), FilesAt(Local));
        string KeptOf(PublishedFile file) =>
            kept.GetValueOrDefault(file.Path.Value) ?? throw new PublishException(PublishingRules.NothingKept, file.Path.Value);

        // The branch is asked and not its manifest: somebody may have changed our files by hand.
        var plan = Plan(release.Manifest);
        plan = plan with { Puts = [.. release.Manifest.Files.Where(file => there.GetValueOrDefault(file.Path.Value) != KeptOf(file))] };
        RefuseForeign(plan);
        Commit(plan, $"{BranchHistory.Subject}: back to {release.Name}\n\n{BranchHistory.Mark}: {commit}", stream =>
        {
            foreach (var file in plan.Puts)
            {
                Line(stream, $"M 100644 {KeptOf(file)} {Quoted(file.Path)}");
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => git.Dispose();

    private void Fetch()
    {
        exists = Over("ls-remote", "--heads", "--", target.Url, $"refs/heads/{target.Branch}").Length > 0;
        if (exists)
        {
            Over("fetch", "--quiet", $"--depth={(2 * Kept) + 1}", "--", target.Url, $"+refs/heads/{target.Branch}:{Local}");
        }
    }

    private void Commit(PublicationPlan plan, string message, Action<Stream> changes)
    {
        var there = exists ? FilesAt(Local) : [];
        git.Run(stream =>
        {
            var text = Encoding.UTF8.GetBytes(message);
            Line(stream, $"commit {Local}");
            Line(stream, string.Create(CultureInfo.InvariantCulture, $"committer {BranchHistory.Author} {now.ToUnixTimeSeconds()} +0000"));
            Line(stream, $"data {text.Length}");
            stream.Write(text);
            Line(stream, "");
            if (exists)
            {
                Line(stream, $"from {Local}^0");
            }

            // First, for git too takes a file for gone whose name has become a folder's; and only files, or it would remove a folder that
            // somebody made in place of one.
            foreach (var path in plan.Deletes.Where(path => there.ContainsKey(path.Value)))
            {
                Line(stream, $"D {Quoted(path)}");
            }

            changes(stream);
            Inline(stream, Manifest.Name, plan.New.ToJson());

            // Else GitHub runs Jekyll over the site, which drops what begins with an underscore.
            Inline(stream, new(".nojekyll"), []);
        }, "fast-import", "--quiet", "--force");
        Over("push", "--quiet", "--", target.Url, $"{Local}:refs/heads/{target.Branch}");
        exists = true;
    }

    // Over the network, where trying once more may help.
    private byte[] Over(params string[] arguments) => options.Retry.Run(() => git.Run(arguments));

    // "https://token@github.com/org/site.git" and "git@github.com:org/site.git" are github.com.
    private static string HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : url.Split('@')[^1].Split(':')[0];

    private void RefuseForeign(PublicationPlan plan)
    {
        if (plan.Old is null || options.TakesOver)
        {
            return;
        }

        var ours = plan.Old.EverythingByPath();
        var puts = plan.Puts.Select(file => file.Path).ToHashSet();
        List<FilePath> foreign = [.. FilesAt(Local).Keys.Where(path => FilePath.IsSafe(path))
            .Select(path => new FilePath(path))
            .Where(path => !ours.ContainsKey(path))];
        var obstacles = Obstacles.Between(puts, foreign);
        if (foreign.Find(path => puts.Contains(path) || obstacles.Contains(path)) is { IsRoot: false } inTheWay)
        {
            throw new PublishException(PublishingRules.ForeignFile, inTheWay.Value);
        }
    }

    // The one that readers see is asked for too.
    private (List<string> Publications, string? Shown) Publications() => exists ? history.Read(Kept + 1) : ([], null);

    // The files of a commit with the names that git has for their bytes: "100644 blob 0123…<tab>kk/index.html".
    private Dictionary<string, string> FilesAt(string commit) =>
        Encoding.UTF8.GetString(git.Run("ls-tree", "-r", "-z", commit)).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .ToDictionary(words => words[1], words => words[0].Split(' ')[2], StringComparer.Ordinal);

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
