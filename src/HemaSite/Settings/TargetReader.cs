using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Settings.Targets;
using HemaSite.Yaml;

namespace HemaSite.Settings;

/// <summary>Reads where a site may be published: the map under "publish", or also the whole of config/publish.yaml in a Grav folder.</summary>
internal static class TargetReader
{
    private static readonly string[] Keys = ["folder", "sftp", "s3", "git", "host_key", "key_file", "switch", "endpoint", "region", "branch", "compress"];

    /// <summary>The targets that a Grav folder has in a file of their own.</summary>
    public static ImmutableSortedDictionary<string, PublishTarget> InGrav(IFileTree tree, IReadOnlyList<FileEntry> entries, Complaints complaints) =>
        SettingsFile.Read(tree, entries, new("config/publish.yaml"), complaints) is { } map ? Read(map, new(map, complaints)) : Read(null, null);

    /// <summary>The targets by name; one that cannot be understood is left out after a complaint.</summary>
    public static ImmutableSortedDictionary<string, PublishTarget> Read(YamlMap? map, SettingsSection? section)
    {
        var targets = ImmutableSortedDictionary.CreateBuilder<string, PublishTarget>(StringComparer.Ordinal);
        if (map is null || section is null)
        {
            return targets.ToImmutable();
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Value is not YamlMap)
            {
                section.Complain(SettingsRules.WrongShape, entry.Key, entry.Key, $"{entry.Key}: {{ folder: /srv/www/site }}");
            }
            else if (section.Section(entry.Key) is { } target && ReadOne(target, entry.Key, section) is { } read)
            {
                targets[entry.Key] = read;
            }
        }

        return targets.ToImmutable();
    }

    private static PublishTarget? ReadOne(SettingsSection target, string name, SettingsSection parent)
    {
        var isCompressed = target.Flag("compress");
        PublishTarget? read =
            target.Text("folder") is { } folder ? Folder(target, folder)
            : target.Text("sftp") is { } sftp ? Sftp(target, sftp)
            : target.Text("s3") is { } bucket ? Bucket(target, bucket)
            : target.Text("git") is { } git ? Git(target, git)
            : null;
        if (read is null && target.Text("sftp") is null && target.Text("s3") is null && target.Text("git") is null && !target.Expect(Keys))
        {
            parent.Complain(SettingsRules.WrongShape, name, name, $"{name}: {{ folder: /srv/www/site }}");
        }

        return read is null ? null : read with { IsCompressed = isCompressed ?? read.IsCompressed };
    }

    private static FolderTarget Folder(SettingsSection target, string folder)
    {
        target.Expect("folder", "compress");
        return new(folder) { IsCompressed = true };
    }

    private static SftpTarget? Sftp(SettingsSection target, string address)
    {
        target.Expect("sftp", "host_key", "key_file", "switch", "compress");
        if (BearsPassword(target, "sftp", address))
        {
            return null;
        }

        if (SftpTarget.Parse(address) is not { } parsed)
        {
            target.Complain("sftp", address, "user@example.kz:22/var/www/site");
            return null;
        }

        return parsed with
        {
            HostKey = target.Text("host_key"),
            KeyFile = target.Text("key_file"),
            Switches = target.Flag("switch") ?? false,
            IsCompressed = true,
        };
    }

    private static BucketTarget? Bucket(SettingsSection target, string path)
    {
        target.Expect("s3", "endpoint", "region", "key_file", "compress");
        if (target.Text("endpoint") is { } endpoint && BearsPassword(target, "endpoint", endpoint))
        {
            return null;
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return new(slash < 0 ? path : path[..slash], slash < 0 ? "" : path[(slash + 1)..].Trim('/'))
        {
            Endpoint = target.Text("endpoint"),
            Region = target.Text("region") ?? "us-east-1",
            KeyFile = target.Text("key_file"),
        };
    }

    private static GitTarget? Git(SettingsSection target, string url)
    {
        target.Expect("git", "branch", "compress");
        return BearsPassword(target, "git", url) ? null : new(url, target.Text("branch") ?? "gh-pages");
    }

    // "user:password@host/x", with or without a scheme. The settings are read by everybody who reads the content, and so are our complaints.
    private static bool BearsPassword(SettingsSection target, string key, string address)
    {
        var user = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var end = address.IndexOf('/', user) is >= 0 and var slash ? address.LastIndexOf('@', slash) : address.LastIndexOf('@');
        var colon = end < user ? -1 : address.IndexOf(':', user, end - user);
        if (colon >= 0)
        {
            target.Complain(key, $"{address[..(colon + 1)]}…{address[end..]}", $"{address[..user]}{address[(end + 1)..]}");
        }

        return colon >= 0;
    }
}
