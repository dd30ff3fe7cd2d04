using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Disks;
using HemaSite.Publishing.Direct;
using HemaSite.Publishing.Folders;
using HemaSite.Publishing.Git;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Releases;
using HemaSite.Publishing.Sftp;
using HemaSite.Publishing.Storage;
using HemaSite.Publishing.Stores;
using HemaSite.Settings;
using HemaSite.Settings.Targets;
using NodaTime;

namespace HemaSite.Publishing.Targets;

/// <summary>Opens the target that --to names: one of the settings, or a folder.</summary>
/// <param name="siteFolder">The folder that relative paths of the settings start from.</param>
/// <param name="options">What all targets need to know.</param>
/// <param name="secrets">Where keys and passwords come from.</param>
/// <param name="now">The moment that a commit bears.</param>
public sealed class TargetFactory(string siteFolder, PublishOptions options, Secrets secrets, Instant now)
{
    /// <summary>What a name on the command line means: a target of the settings, or a path with a slash or a dot in front.</summary>
    /// <exception cref="PublishException">It means nothing.</exception>
    public static PublishTarget Find(string name, SiteSettings settings) =>
        settings.Targets.TryGetValue(name, out var target) ? target
        : name.StartsWith("~/", StringComparison.Ordinal) ? new FolderTarget(name) { IsCompressed = true } // after "--to=" no shell reads it
        : name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) || name.StartsWith('.') ? new FolderTarget(Path.GetFullPath(name)) { IsCompressed = true }
        : throw new PublishException(PublishingRules.UnknownTarget, name, settings.Targets.IsEmpty ? "there are none yet" : string.Join(", ", settings.Targets.Keys));

    /// <summary>Opens a target.</summary>
    public ITarget Open(PublishTarget target) => target switch
    {
        FolderTarget folder => new ReleaseTarget(new FolderStore(PathOf(folder), new SystemDisk()), options),
        SftpTarget { Switches: true } host => new ReleaseTarget(new SftpStore(host, secrets), options),
        SftpTarget host => new DirectTarget(new SftpStore(host, secrets), options),
        BucketTarget bucket => new DirectTarget(new BucketStore(bucket, secrets), options),
        GitTarget branch => new BranchTarget(branch, options, secrets, now),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>The whole path of a folder that is published into.</summary>
    public string PathOf(FolderTarget folder) => Path.GetFullPath(secrets.PathOf(folder.Path), siteFolder);
}
