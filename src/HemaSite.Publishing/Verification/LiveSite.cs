using System.Net;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Pages;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Verification;

/// <summary>A published site as readers get it, over HTTP and without any cache on the way that can be asked to step aside.</summary>
public sealed class LiveSite : IDisposable
{
    private const int LongestManifest = 256 * 1024 * 1024;

    private readonly HttpClient client;
    private readonly string root;
    private readonly TimeSpan patience;

    /// <summary>Opens the site at an address, which may hold a path.</summary>
    public LiveSite(Uri address) : this(address, TimeSpan.FromSeconds(30))
    {
    }

    /// <summary>Opens it and waits so long for an answer to begin, and for each piece of it.</summary>
    public LiveSite(Uri address, TimeSpan patience)
    {
        this.patience = patience;
        root = address.AbsoluteUri.TrimEnd('/');
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            Timeout = patience,
        };
        client.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("HemaSite");
    }

    /// <summary>The address of a file: that of its folder for an index.html.</summary>
    public static string AddressOf(FilePath path) =>
        "/" + Address.Encode(path.Name == "index.html" ? path.Value[..^"index.html".Length] : path.Value);

    /// <summary>The file that a redirect leads to; null when it leads away from the site.</summary>
    public FilePath? FileAt(Uri? location)
    {
        var target = location is null ? null : new Uri(new Uri(root + "/"), location);
        if (target is null || !target.AbsoluteUri.StartsWith(root + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(target.GetLeftPart(UriPartial.Path)[(root.Length + 1)..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return FilePath.IsSafe(file) ? new FilePath(file) : null;
    }

    /// <summary>Whether a redirect leads to another host.</summary>
    public bool LeadsAway(Uri? location) => location is { IsAbsoluteUri: true } && location.Scheme is "http" or "https" && location.Host != new Uri(root).Host;

    /// <summary>Asks for an address below the site's own; the answer may be an error of HTTP.</summary>
    /// <exception cref="PublishException">Nothing answers.</exception>
    public HttpResponseMessage Get(string address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, root + address);
            return client.Send(request, HttpCompletionOption.ResponseHeadersRead);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            throw new PublishException(PublishingRules.NoAnswer, failure, root);
        }
    }

    /// <summary>Takes what an answer holds, piece by piece; false when it is longer than it may be.</summary>
    /// <exception cref="PublishException">It breaks off, or nothing more comes.</exception>
    public bool Take(HttpResponseMessage answer, long most, Action<ReadOnlyMemory<byte>> take)
    {
        try
        {
            using var limit = new CancellationTokenSource();
            using var body = answer.Content.ReadAsStream(limit.Token);
            return Take(body, most, take, limit);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            throw new PublishException(PublishingRules.NoAnswer, failure, root);
        }
    }

    // A server that hands out a byte now and then waits as little as one that hands out none: patience is for a whole buffer.
    private bool Take(Stream body, long most, Action<ReadOnlyMemory<byte>> take, CancellationTokenSource limit)
    {
        var buffer = new byte[64 * 1024];
        for (var filled = buffer.Length; filled == buffer.Length; most -= filled)
        {
            limit.CancelAfter(patience);
            filled = body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, limit.Token).AsTask().GetAwaiter().GetResult();
            if (filled > most)
            {
                return false;
            }

            take(buffer.AsMemory(0, filled));
        }

        return true;
    }

    /// <summary>The manifest that the site shows.</summary>
    /// <exception cref="PublishException">It shows none.</exception>
    public Manifest ReadManifest()
    {
        using var answer = Get("/" + Manifest.Name);
        using var body = new MemoryStream();
        var isWhole = answer.IsSuccessStatusCode && Take(answer, LongestManifest, piece => body.Write(piece.Span));
        return (isWhole ? Manifest.ReadWhole(body.ToArray()) : null) ?? throw new PublishException(PublishingRules.NoLiveManifest, root, $"{(int)answer.StatusCode}");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
