using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HemaSite.Tests.Architecture;

/// <summary>One C# file of src, as its author sees it.</summary>
public sealed partial record SourceFile(string Path, ImmutableArray<string> Lines)
{
    /// <summary>The folder below the project, with '/'; empty for the project folder itself.</summary>
    public string Folder => Path.Split('/') is [_, _, .. var folders, _] ? string.Join('/', folders) : "";

    /// <summary>The file's name without ".cs".</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The namespace that the file's place asks for.</summary>
    public string ExpectedNamespace =>
        string.Join('.', (string[])[.. Path.Split('/')[1].Split('.'), .. Folder.Split('/', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>The namespace that the file declares, or null.</summary>
    public string? Namespace => First(NamespaceLine());

    /// <summary>The namespaces of HemaSite that the file opens with using lines.</summary>
    public IEnumerable<string> Usings =>
        Lines.Select(line => UsingLine().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    /// <summary>Every C# file below src, without what the build leaves there.</summary>
    public static ImmutableArray<SourceFile> ReadAll() =>
    [
        .. Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (file, path: System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(item => !item.path.Contains("/obj/") && !item.path.Contains("/bin/"))
            .OrderBy(item => item.path, StringComparer.Ordinal)
            .Select(item => new SourceFile(item.path, [.. File.ReadAllLines(item.file)])),
    ];

    private string? First(Regex pattern) =>
        Lines.Select(line => pattern.Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+)")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?(?:global::)?(HemaSite\.[\w.]+)")]
    private static partial Regex UsingLine();
}
