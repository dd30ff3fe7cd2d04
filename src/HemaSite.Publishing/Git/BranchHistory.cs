using HemaSite.Settings.Targets;

namespace HemaSite.Publishing.Git;

/// <summary>
/// The commits of a branch that HemaSite made. What people or other programs commit between them is no publication, and does not count
/// among the last ones.
/// </summary>
internal sealed class BranchHistory(GitProgram git, GitTarget target, string branch)
{
    /// <summary>Who makes our commits, in every version of the program.</summary>
    public const string Author = "HemaSite <hemasite@localhost>";

    /// <summary>What our commits are called.</summary>
    public const string Subject = "HemaSite";

    /// <summary>In a commit that led readers back: the one it leads to.</summary>
    public const string Mark = "HemaSite-Release";

    private const string Format = $"--format=%an <%ae>%x00%s%x00%H%x00%(trailers:key={Mark},valueonly,separator=)";

    // Where people commit much, our last publications lie deep; but nobody wants to wait for all of a long history.
    private static readonly int[] Depths = [50, 250, 1000];

    /// <summary>Finds the publications, fetching more of the branch where fewer are at hand.</summary>
    /// <param name="wanted">How many are wanted.</param>
    /// <returns>Commits that brought something new, the newest first, and the one of them that readers see; null when it lies too deep.</returns>
    public (List<string> Publications, string? Shown) Read(int wanted)
    {
        var found = Look();
        foreach (var depth in Depths)
        {
            if ((found.Publications.Count >= wanted && found.Shown is not null) || git.Text("rev-parse", "--is-shallow-repository") != "true")
            {
                break;
            }

            // Without a name for what is fetched: our branch stays where the plan was made, whatever was pushed meanwhile.
            git.Run("fetch", "--quiet", $"--depth={depth}", "--", target.Url, $"refs/heads/{target.Branch}");
            found = Look();
        }

        return found;
    }

    private (List<string> Publications, string? Shown) Look()
    {
        List<Commit> all = [.. git.Text("log", "--topo-order", Format, branch).Split('\n')
            .Select(line => line.Split('\0'))
            .Where(words => words.Length == 4)
            .Select(words => new Commit(words[2], words[0] == Author && IsOurs(words[1]), words[3].Trim()))];
        return ([.. all.Where(commit => commit.IsPublication).Select(commit => commit.Id)], Shown(all));
    }

    // Follows what led back, also to what people committed on top of a publication: older versions of the program went there.
    private static string? Shown(List<Commit> all)
    {
        for (var at = all.FindIndex(commit => commit.IsOurs); at >= 0;)
        {
            if (all[at].IsPublication)
            {
                return all[at].Id;
            }

            var target = all.FindIndex(at + 1, commit => commit.Id == all[at].Target);
            at = target < 0 ? -1 : all.FindIndex(target, commit => commit.IsOurs);
        }

        return null;
    }

    private static bool IsOurs(string subject) => subject == Subject || subject.StartsWith($"{Subject}: back to ", StringComparison.Ordinal);

    // One that led back has a target: it shows an older one and brought nothing new.
    private sealed record Commit(string Id, bool IsOurs, string Target)
    {
        public bool IsPublication => IsOurs && Target.Length == 0;
    }
}
