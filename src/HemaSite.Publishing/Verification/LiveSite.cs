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
    private readonly HttpClient client;
    private readonly string root;

    /// <summary>Opens the site at an address, which may hold a path.</summary>
    public LiveSite(Uri address)
    {
        root = address.AbsoluteUri.TrimEnd('/');
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            Timeout = TimeSpan.FromSeconds(30),
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

    /// <summary>The manifest that the site shows.</summary>
    /// <exception cref="PublishException">It shows none.</exception>
    public Manifest ReadManifest()
    {
        using var answer = Get("/" + Manifest.Name);
        using var body = new MemoryStream();
        if (answer.IsSuccessStatusCode)
        {
            answer.Content.CopyTo(body, null, CancellationToken.None);
        }

        return Manifest.Read(body.ToArray()) ?? throw new PublishException(PublishingRules.NoLiveManifest, root, $"{(int)answer.StatusCode}");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
