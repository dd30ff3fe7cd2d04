namespace HemaSite.Settings.Targets;

/// <summary>A branch of a git repository, such as the one that GitHub or GitLab Pages shows.</summary>
/// <param name="Url">The repository as git knows it; never with a password in it.</param>
/// <param name="Branch">The branch that holds the site and nothing else of ours.</param>
public sealed record GitTarget(string Url, string Branch) : PublishTarget;
