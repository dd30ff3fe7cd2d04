using HemaSite.Text;

namespace HemaSite.Linking.Redirects;

/// <summary>An old address and where it leads. Stubs are pages that browsers follow; rules are only for web servers.</summary>
/// <param name="From">Root-relative, with a trailing slash for pages.</param>
/// <param name="To">Root-relative, or absolute for other sites.</param>
/// <param name="IsStub">Whether a page is written at the old address; false where no file can stand there.</param>
public sealed record Redirect(string From, string To, bool IsStub = true)
{
    /// <summary>Where somebody wrote it; null for what is offered unasked.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>What somebody wrote as a target that reads like a file's name, where only the whole site can tell whether it makes such a file.</summary>
    public Located<string>? Awaited { get; init; }
}
