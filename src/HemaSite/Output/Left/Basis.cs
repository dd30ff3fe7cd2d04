using System.Collections.Frozen;
using HemaSite.Files;
using HemaSite.Output.Disks;

namespace HemaSite.Output.Left;

/// <summary>
/// What a publication may build upon: the site that the last build left, and where there is one the spare, which already stands in the stage's folder. It
/// is looked at on another thread while the site is read.
/// </summary>
internal sealed class Basis
{
    private readonly Dictionary<FilePath, LeftFile> files;
    private readonly Task<LeftCheck> check;

    /// <summary>Begins to look.</summary>
    /// <param name="left">What was left.</param>
    /// <param name="site">The published site.</param>
    /// <param name="spare">The folder of the stage when it is the spare; else null.</param>
    public Basis(LeftSite left, string site, string? spare)
    {
        IsInStage = spare is not null;
        files = left.Files.ToDictionary(file => file.File.Path);
        Behind = spare is null ? FrozenSet<FilePath>.Empty : left.Behind.ToFrozenSet();
        check = Task.Run(() => LeftCheck.Of(spare ?? site, left, Behind));
        Site = site;
    }

    /// <summary>The published site.</summary>
    public string Site { get; }

    /// <summary>Whether the intact files stand in the stage already.</summary>
    public bool IsInStage { get; }

    /// <summary>The files that only the published site has as they were left.</summary>
    public FrozenSet<FilePath> Behind { get; }

    /// <summary>Files of the stage that have to go unless they are written.</summary>
    public IEnumerable<FilePath> InStage => IsInStage ? Check.Intact.Concat(Check.Foreign) : [];

    private LeftCheck Check
    {
        get
        {
            try
            {
                return check.GetAwaiter().GetResult();
            }
            catch (Exception error) when (DiskError.IsMachine(error))
            {
                throw DiskError.Of(error, DiskOperation.Read, Site);
            }
        }
    }

    /// <summary>A file as it was left, if it still is; of those behind only the published site can tell.</summary>
    public LeftFile? Find(FilePath path) =>
        files.TryGetValue(path, out var file) && (Check.Intact.Contains(path) || Behind.Contains(path)) ? file : null;

    /// <summary>Waits until all was looked at: before that nothing may be changed where somebody looks.</summary>
    public void Wait() => _ = Check;
}
