namespace HemaSite.Settings;

/// <summary>Where the sources of the pages live.</summary>
public sealed record Repository(string Url, string Branch, string Path, string Action)
{
    /// <summary>Reads the section "repository"; null without an address.</summary>
    internal static Repository? Of(SettingsSection? repository)
    {
        repository?.Expect("url", "branch", "path", "action");
        var action = repository?.Choice("action", ("edit", 0), ("view", 1), ("none", 2)) is null ? "edit" : repository.Text("action")!;
        if (repository?.Text("url") is not { } url)
        {
            return null;
        }

        // Every page links to it.
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            repository.Complain("url", url, "https://github.com/example/site");
        }

        return new(url, repository.Text("branch") ?? "main", repository.Text("path") ?? "", action);
    }

    /// <summary>The address at which a page's source can be changed or seen, or null when the settings want none.</summary>
    /// <param name="file">The file's path below the content root.</param>
    public string? AddressOf(string file) => Action == "none"
        ? null
        : $"{Home}/{(Action == "view" ? "blob" : "edit")}/{Escaped(Branch)}/{(Path.Length == 0 ? "" : Escaped(Path.Trim('/')) + "/")}{Escaped(file)}";

    // What git clones from ends with ".git"; the pages of the code host do not.
    private string Home => Url.TrimEnd('/') is var url && url.EndsWith(".git", StringComparison.Ordinal) ? url[..^".git".Length] : url;

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
