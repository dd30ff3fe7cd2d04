namespace HemaSite.Publishing.Verification;

/// <summary>A file that readers do not get as it was published.</summary>
/// <param name="Address">Its address below the site's own.</param>
/// <param name="Status">What the server answers: 200 for other bytes, 0 for nothing at all, else a status of HTTP.</param>
public sealed record LiveFault(string Address, int Status);
