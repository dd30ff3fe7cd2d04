using System.Collections.Immutable;
using System.Text;
using HemaSite.Authoring;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Text.Encodings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite check --fix: writes what is beyond doubt into the author's own files, and nothing else.</summary>
internal sealed class MendingRun(string folder, IFileTree tree)
{
    /// <summary>What could be mended by the complaints of a build.</summary>
    public static int Count(BuildResult result) =>
        result.Settings is { } settings ? SafeFixes.Candidates(result.Diagnostics).Sum(source => SafeFixes.Find(source, settings).Length) : 0;

    /// <summary>Mends the files that were complained about.</summary>
    /// <exception cref="IOException">A file could not be read or written.</exception>
    public IReadOnlyList<TextFix> Mend(BuildResult result) =>
        result.Settings is { } settings ? [.. SafeFixes.Candidates(result.Diagnostics).SelectMany(source => Mend(source, settings))] : [];

    private ImmutableArray<TextFix> Mend(SourceText source, SiteSettings settings)
    {
        var bytes = tree.Read(source.Path);
        // Whoever saved the file meanwhile has the last word.
        if (TextDecoder.Decode(source.Path, bytes) is not (var now, null) || now.Content != source.Content)
        {
            return [];
        }

        var fixes = SafeFixes.Find(now, settings);
        if (fixes.Length > 0)
        {
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
            new SiteFolder(folder).Replace(source.Path, [.. mark, .. Encoding.UTF8.GetBytes(SafeFixes.Apply(now.Content, fixes))]);
        }

        return fixes;
    }
}
