using System.Collections.Immutable;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Guards;

/// <summary>Finds files of others where a plan puts a file of ours or needs a folder, before anything is changed.</summary>
internal sealed class ForeignGuard
{
    private readonly IFileStore store;
    private readonly Retry retry;
    private readonly PublicationPlan plan;
    private readonly ImmutableHashSet<FilePath> ours;

    /// <summary>Prepares a look at a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="retry">How failures on the way are met.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inDoubt">What runs that were broken off may have put there.</param>
    public ForeignGuard(IFileStore store, Retry retry, PublicationPlan plan, ImmutableHashSet<FilePath>? inDoubt = null)
    {
        (this.store, this.retry, this.plan) = (store, retry, plan);
        ours = (inDoubt ?? []).Union(plan.Old?.EverythingByPath().Keys ?? []);
    }

    /// <summary>Refuses the plan where a file of ours would take the place of somebody else's.</summary>
    public void RefuseFiles()
    {
        var obstacles = store.HasFolders ? plan.InTheWay() : Obstacles.None;
        foreach (var put in plan.Puts.Select(file => file.Path))
        {
            // Where a file of ours stands above, nothing stands below it; some hosts do not even like to be asked.
            var mayBeFolder = store.HasFolders && obstacles.Before(put).Any(path => path.IsUnder(put));
            if ((ours.Contains(put) || obstacles.AreBefore(put)) && !mayBeFolder)
            {
                continue;
            }

            var there = Look(put.Value);
            if (there == Entry.File && !ours.Contains(put))
            {
                throw new PublishException(PublishingRules.ForeignFile, put.Value);
            }

            if (there == Entry.Folder && ForeignBelow(put) is { } foreign)
            {
                throw new PublishException(PublishingRules.ForeignFile, foreign.Value);
            }
        }
    }

    /// <summary>Refuses or removes files of others that stand where the plan needs a folder.</summary>
    /// <param name="takesOver">Whether they may be removed.</param>
    /// <param name="start">What stands before each path, such as "releases/next/".</param>
    public void ClearFolders(bool takesOver, string start = "")
    {
        if (!store.HasFolders)
        {
            return;
        }

        var known = (plan.Old?.EverythingByPath().Keys ?? []).SelectMany(Obstacles.Above).ToHashSet();
        var missing = new HashSet<FilePath>();
        var needed = plan.Puts.SelectMany(file => Obstacles.Above(file.Path)).Where(folder => !known.Contains(folder) && !ours.Contains(folder));
        foreach (var folder in needed.Distinct().OrderBy(folder => folder.Value.Length))
        {
            var there = Obstacles.Above(folder).Any(above => missing.Contains(above) || ours.Contains(above)) ? Entry.Nothing : Look(start + folder);
            if (there == Entry.File && !takesOver)
            {
                throw new PublishException(PublishingRules.ForeignFile, folder.Value);
            }

            if (there == Entry.File)
            {
                retry.Run(() => store.Delete(start + folder));
            }

            if (there != Entry.Folder)
            {
                missing.Add(folder);
            }
        }
    }

    private FilePath? ForeignBelow(FilePath folder)
    {
        foreach (var path in retry.Run(() => store.Names(folder.Value)).Where(name => FilePath.IsSafe(name)).Select(name => folder / name))
        {
            var foreign = ours.Contains(path) ? null : Look(path.Value) == Entry.Folder ? ForeignBelow(path) : path;
            if (foreign is not null)
            {
                return foreign;
            }
        }

        return null;
    }

    private Entry Look(string path) => retry.Run(() => store.Look(path));
}
