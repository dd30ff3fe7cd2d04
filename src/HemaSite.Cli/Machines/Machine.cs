using HemaSite.Files;
using HemaSite.Imaging.Workers;
using HemaSite.Output.Disks;

namespace HemaSite.Cli.Machines;

/// <summary>What a build touches of the machine: tests hand in one that fails where they want.</summary>
/// <param name="Tree">Makes the tree of a site: its folder, and the folder in it that is passed over.</param>
/// <param name="Disk">Takes the output.</param>
internal sealed record Machine(Func<string, string, IFileTree> Tree, IDisk Disk)
{
    /// <summary>How this program is started for work on pictures; null inside another program, where none is done.</summary>
    public WorkerCommand? Workers { get; init; }

    /// <summary>The machine itself.</summary>
    public static Machine Real => new((folder, exclude) => new DiskTree(folder, exclude), new SystemDisk());
}
