namespace HemaSite.Publishing.Stores;

/// <summary>What all targets need to know of their caller.</summary>
/// <param name="Retry">How failures on the way are met.</param>
/// <param name="TakesOver">Whether a place that holds somebody else's files may be used; files that the site does not have stay.</param>
public sealed record PublishOptions(Retry Retry, bool TakesOver = false);
