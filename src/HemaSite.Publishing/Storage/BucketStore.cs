using System.Net;
using System.Security.Cryptography;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;
using HemaSite.Settings.Targets;

namespace HemaSite.Publishing.Storage;

/// <summary>A bucket of S3-compatible storage. An object is there whole or not at all, with its type and its cache time.</summary>
public sealed class BucketStore : IArchive
{
    private readonly AmazonS3Client client;
    private readonly BucketTarget target;
    private readonly string prefix;

    /// <summary>Prepares a connection.</summary>
    /// <exception cref="PublishException">No key is known.</exception>
    public BucketStore(BucketTarget target, Secrets secrets)
    {
        this.target = target;
        prefix = target.Prefix.Length == 0 ? "" : target.Prefix + "/";
        client = new(CredentialsOf(target, secrets), SettingsOf(target));
    }

    /// <inheritdoc/>
    public int Lanes => 8;

    /// <inheritdoc/>
    public bool HasFolders => false;

    /// <inheritdoc/>
    public byte[]? Read(string path) => Ask(async () =>
    {
        using var answer = await client.GetObjectAsync(target.Bucket, prefix + path);
        using var bytes = new MemoryStream();
        await answer.ResponseStream.CopyToAsync(bytes);
        return bytes.ToArray();
    });

    /// <inheritdoc/>
    public Entry Look(string path) =>
        Ask(async () => await client.GetObjectMetadataAsync(target.Bucket, prefix + path)) is null ? Entry.Nothing : Entry.File;

    /// <inheritdoc/>
    public void Write(string path, Stream content, PublishedFile file)
    {
        var sum = Md5Of(content);
        var answer = Ask(async () =>
        {
            content.Position = 0;
            var request = new PutObjectRequest
            {
                BucketName = target.Bucket,
                Key = prefix + path,
                InputStream = content,
                AutoCloseStream = false,
                ContentType = FileTypes.MediaTypeOf(file.Path),
                UseChunkEncoding = false,
            };
            request.Headers.CacheControl = FileTypes.CacheControlOf(FileTypes.CacheOf(file.Path));
            return await client.PutObjectAsync(request);
        }) ?? throw new PublishException(PublishingRules.Refused, target.Bucket, "no such bucket");

        // Most storages answer with the MD5 of what they keep; where it is something else (in parts, or encrypted with a key of KMS: "ETag" in
        // the S3 API), small files of ours are read back.
        var tag = answer.ETag?.Trim('"') ?? "";
        var isSum = tag.Length == sum.Length && !tag.Contains('-', StringComparison.Ordinal) && answer.ServerSideEncryptionMethod?.Value?.StartsWith("aws:", StringComparison.Ordinal) != true;
        if (isSum ? tag != sum : IsOurs(path) && !IsKept(path, file))
        {
            throw new PublishException(PublishingRules.StoredWrong, path);
        }
    }

    /// <inheritdoc/>
    public void Delete(string path) => Ask(async () => await client.DeleteObjectAsync(target.Bucket, prefix + path));

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder)
    {
        var start = prefix + (folder.Length == 0 ? "" : folder + "/");
        var names = new List<string>();
        var request = new ListObjectsV2Request { BucketName = target.Bucket, Prefix = start, Delimiter = "/" };
        do
        {
            var page = Ask(async () => await client.ListObjectsV2Async(request))
                ?? throw new PublishException(PublishingRules.Refused, target.Bucket, "no such bucket");
            names.AddRange((page.S3Objects ?? []).Select(item => item.Key[start.Length..]));
            names.AddRange((page.CommonPrefixes ?? []).Select(item => item[start.Length..].TrimEnd('/')));
            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);

        return names;
    }

    /// <inheritdoc/>
    public bool TryCopy(string from, string to, PublishedFile file)
    {
        try
        {
            return Ask(async () => await client.CopyObjectAsync(CopyOf(from, to, file))) is not null;
        }
        catch (PublishException refusal) when (refusal.Rule == PublishingRules.Refused)
        {
            // Some storages cannot copy, or not under such names: then the bytes come here and go back.
            if (Read(from) is not { } bytes)
            {
                return false;
            }

            using var content = new MemoryStream(bytes, writable: false);
            Write(to, content, file);
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private CopyObjectRequest CopyOf(string from, string to, PublishedFile file)
    {
        var request = new CopyObjectRequest
        {
            SourceBucket = target.Bucket,
            SourceKey = prefix + from,
            DestinationBucket = target.Bucket,
            DestinationKey = prefix + to,
            MetadataDirective = S3MetadataDirective.REPLACE,
            ContentType = FileTypes.MediaTypeOf(file.Path),
        };
        request.Headers.CacheControl = FileTypes.CacheControlOf(FileTypes.CacheOf(file.Path));
        return request;
    }

    private bool IsKept(string path, PublishedFile file) =>
        Read(path) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256;

    private static bool IsOurs(string path) => path.EndsWith(Manifest.Name.Value, StringComparison.Ordinal);

    // Not for security: it is the sum that S3 gives back.
#pragma warning disable CA5351
    private static string Md5Of(Stream content)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(MD5.HashData(content));
    }
#pragma warning restore CA5351

    // Without these two "when required" and without chunks, storages that do not know the newer checksums keep the chunk
    // signatures as part of the file, and say nothing.
    private static AmazonS3Config SettingsOf(BucketTarget target)
    {
        var settings = new AmazonS3Config
        {
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            ForcePathStyle = true,
            AuthenticationRegion = target.Region,
            MaxErrorRetry = 0,
            Timeout = TimeSpan.FromMinutes(2),
        };
        if (target.Endpoint is { } endpoint)
        {
            settings.ServiceURL = endpoint;
        }
        else
        {
            settings.RegionEndpoint = RegionEndpoint.GetBySystemName(target.Region);
        }

        return settings;
    }

    private static AWSCredentials CredentialsOf(BucketTarget target, Secrets secrets)
    {
        var lines = target.KeyFile is { } file ? secrets.ReadFile(file).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        var id = lines.Length >= 2 ? lines[0] : secrets.Find("AWS_ACCESS_KEY_ID");
        var secret = lines.Length >= 2 ? lines[1] : secrets.Find("AWS_SECRET_ACCESS_KEY");
        return id is null || secret is null ? throw new PublishException(PublishingRules.NoCredentials, "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY")
            : secrets.Find("AWS_SESSION_TOKEN") is { } token && lines.Length < 2 ? new SessionAWSCredentials(id, secret, token)
            : new BasicAWSCredentials(id, secret);
    }

    // The answer, or null when there is no such object.
    private T? Ask<T>(Func<Task<T>> question) where T : class
    {
        try
        {
            return question().GetAwaiter().GetResult();
        }
        catch (AmazonServiceException failure) when (failure is { StatusCode: HttpStatusCode.NotFound, ErrorCode: not "NoSuchBucket" })
        {
            return null;
        }
        catch (AmazonServiceException failure) when (failure.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        {
            throw new PublishException(PublishingRules.LoginRefused, failure, target.Bucket);
        }
        catch (AmazonServiceException failure) when ((int)failure.StatusCode is > 399 and < 500 and not 408 and not 429)
        {
            throw new PublishException(PublishingRules.Refused, failure, target.Bucket, failure.ErrorCode ?? $"{(int)failure.StatusCode}");
        }
        catch (Exception failure) when (failure is AmazonClientException or HttpRequestException or IOException or OperationCanceledException)
        {
            throw new PublishException(PublishingRules.Unreachable, failure, target.Endpoint ?? target.Bucket);
        }
    }
}
