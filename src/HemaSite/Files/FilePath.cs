namespace HemaSite.Files;

/// <summary>
/// A path relative to the root of a tree, with '/' between its parts; the only way a file is named.
/// It can never leave its tree: absolute paths, "..", backslashes and NUL are refused.
/// </summary>
public readonly record struct FilePath : IComparable<FilePath>
{
    /// <summary>Wraps a path that is known to be well formed.</summary>
    /// <exception cref="ArgumentException">The path is absolute or could leave the tree.</exception>
    public FilePath(string path) =>
        Known = IsSafe(path) ? path : throw new ArgumentException($"not a path inside the tree: {path}", nameof(path));

    // A part of a good path is good, and so is one put together of good parts: looking again would cost more than all else here.
    private string? Known { get; init; }

    /// <summary>The root of the tree.</summary>
    public static FilePath Root => default;

    /// <summary>The path as text; empty for the root.</summary>
    public string Value => Known ?? "";

    /// <summary>The last part: a file's or folder's own name.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Whether a file of this name is what systems leave in folders wherever somebody looks.</summary>
    public static bool IsLitter(ReadOnlySpan<char> name) => name is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    /// <summary>The name without a copy.</summary>
    internal ReadOnlySpan<char> NameSpan => Value.AsSpan(Value.LastIndexOf('/') + 1);

    /// <summary>The extension with its dot, lower-cased; empty when there is none.</summary>
    public string Extension
    {
        get
        {
            var name = NameSpan;
            // Asked of every file, so the usual ones are no new texts.
            return name.LastIndexOf('.') is not (> 0 and var dot) ? "" : name[dot..] switch
            {
                ".md" => ".md",
                ".jpg" => ".jpg",
                ".png" => ".png",
                ".html" => ".html",
                ".xml" => ".xml",
                ".json" => ".json",
                ".yaml" => ".yaml",
                var other => other.ToString().ToLowerInvariant(),
            };
        }
    }

    /// <summary>The folder that holds this path; the root holds itself.</summary>
    public FilePath Parent => Value.LastIndexOf('/') is >= 0 and var slash ? new() { Known = Value[..slash] } : Root;

    /// <summary>Whether a folder holds this path; asked without naming the folder anew.</summary>
    internal bool IsIn(FilePath folder) => Above(Value).SequenceEqual(folder.Value);

    /// <summary>The folder that holds a path, as a part of it; empty for the root.</summary>
    internal static ReadOnlySpan<char> Above(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether this is the root.</summary>
    public bool IsRoot => Value.Length == 0;

    /// <summary>Whether every part of the text may stand in a path inside a tree.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path)
    {
        if (path.Length == 0)
        {
            return true;
        }

        foreach (var range in path.Split('/'))
        {
            if (path[range] is "" or "." or "..")
            {
                return false;
            }
        }

        return !path.ContainsAny('\\', '\0');
    }

    /// <summary>Appends a name or a relative path.</summary>
    public static FilePath operator /(FilePath folder, string name) => folder.Combine(name);

    /// <summary>Appends a name or a relative path.</summary>
    public FilePath Combine(string name) =>
        IsRoot || name.Length == 0 || !IsSafe(name) ? new(IsRoot ? name : $"{Value}/{name}") : new() { Known = string.Concat(Value, "/", name) };

    /// <summary>Appends one name that is known to be safe.</summary>
    internal FilePath Combine(ReadOnlySpan<char> safeName) => new() { Known = IsRoot ? safeName.ToString() : string.Concat(Value, "/", safeName) };

    /// <summary>Whether this path lies below the folder (not the folder itself).</summary>
    public bool IsUnder(FilePath folder) =>
        folder.IsRoot
            ? !IsRoot
            : Value.Length > folder.Value.Length
                && Value[folder.Value.Length] == '/'
                && Value.StartsWith(folder.Value, StringComparison.Ordinal);

    /// <summary>The rest of this path below the folder that holds it.</summary>
    public string RelativeTo(FilePath folder) => folder.IsRoot ? Value : Value[(folder.Value.Length + 1)..];

    /// <summary>Orders by Unicode code units, on every machine alike.</summary>
    public int CompareTo(FilePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
