namespace HemaSite.Settings.Targets;

/// <summary>A bucket of a storage that speaks the S3 protocol.</summary>
/// <param name="Bucket">The bucket's name.</param>
/// <param name="Prefix">What every key begins with, without slashes at its ends; empty for the whole bucket.</param>
public sealed record BucketTarget(string Bucket, string Prefix) : PublishTarget
{
    /// <summary>The storage's address; null for Amazon itself.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The region that requests are signed for.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>A file with two lines, the key's id and its secret, mode 0600; null when they come from the environment.</summary>
    public string? KeyFile { get; init; }
}
