using System.Collections.Concurrent;
using System.Collections.Frozen;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text.Encodings;
using HemaSite.Yaml;

namespace HemaSite.Content;

/// <summary>The values that frontmatter.yaml in a page's folder gives to the page in every language (Grav); each file is read once.</summary>
internal sealed class FolderDefaults(IFileTree tree, IReadOnlyList<FileEntry> entries, Complaints complaints)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "frontmatter.yaml";

    private readonly FrozenSet<FilePath> files =
        entries.Where(entry => entry.Kind == FileKind.Regular && entry.Path.NameSpan is FileName).Select(entry => entry.Path).ToFrozenSet();

    private readonly ConcurrentDictionary<FilePath, Lazy<YamlMap?>> cache = new();

    /// <summary>Whether a folder has such values.</summary>
    public bool Has(FilePath folder) => files.Count > 0 && files.Contains(folder / FileName);

    /// <summary>The values for the page of a folder; null when there are none.</summary>
    /// <param name="folder">The folder that is the page.</param>
    /// <param name="isBroken">Whether the file is there but says nothing that can be trusted; it may hold "published: false".</param>
    public YamlMap? Of(FilePath folder, out bool isBroken)
    {
        isBroken = false;
        if (!Has(folder))
        {
            return null;
        }

        var map = cache.GetOrAdd(folder / FileName, file => new(() => Read(file))).Value;
        isBroken = map is null;
        return map;
    }

    private YamlMap? Read(FilePath path)
    {
        var (source, problem) = TextDecoder.Decode(path, tree.Read(path));
        if (problem is not null)
        {
            complaints.Add(EncodingRules.Of(problem));
            return null;
        }

        var local = new Complaints();
        var map = YamlReader.Read(source, 0, source.Content.Length, YamlLimits.FrontMatter, local);
        var found = local.InOrder();
        foreach (var complaint in found)
        {
            complaints.Add(complaint);
        }

        return found.Any(complaint => complaint.Severity == Severity.Error) ? null : map;
    }
}
