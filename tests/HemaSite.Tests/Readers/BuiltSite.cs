using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HemaSite.Building;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Settings;
using NodaTime;

namespace HemaSite.Tests.Readers;

/// <summary>A site built into memory, seen as a browser or a robot sees it: only the written files count.</summary>
public sealed class BuiltSite
{
    // Where a site without base_url would be tried out; only needed to resolve its root-relative links.
    private const string AnyOrigin = "https://try.example";

    private readonly ConcurrentDictionary<string, IHtmlDocument> documents = new();
    private readonly string path;

    public BuiltSite(IFileTree tree, string? baseUrl = null)
    {
        var sink = new MemorySink(tree);
        var options = new BuildOptions(Instant.FromUtc(2026, 11, 22, 10, 0)) { BaseUrl = baseUrl is null ? null : BaseUrl.Parse(baseUrl) };
        Result = SiteBuilder.Build(tree, options, sink);
        Files = sink.Files.ToFrozenDictionary(file => "/" + file.Key.Value, file => file.Value);
        var address = Result.Settings!.BaseUrl;
        (Origin, path) = (address.Origin.Length == 0 ? AnyOrigin : address.Origin, address.Path);
        Root = Origin + path;
        KnowsItsAddress = address.Origin.Length > 0;
    }

    public BuildResult Result { get; }

    /// <summary>The written files by root-relative path ("/kk/news/index.html").</summary>
    public FrozenDictionary<string, byte[]> Files { get; }

    /// <summary>Scheme and host.</summary>
    public string Origin { get; }

    /// <summary>The full address of the site, without a slash at its end.</summary>
    public string Root { get; }

    public bool KnowsItsAddress { get; }

    /// <summary>The addresses of all HTML files ("/kk/news/", "/kk/404.html").</summary>
    public IEnumerable<string> Urls => Files.Keys
        .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file)
        .Order(StringComparer.Ordinal);

    /// <summary>The pages that readers stay on: no redirects.</summary>
    public IEnumerable<(string Url, IHtmlDocument Page)> Pages =>
        Urls.Select(url => (url, Page(url))).Where(item => item.Item2.QuerySelector("meta[http-equiv=refresh]") is null);

    public bool Has(string url) => Files.ContainsKey(FileOf(url));

    public string Html(string url) => Text(FileOf(url));

    public string Text(string file) => Encoding.UTF8.GetString(Files[file]);

    public IHtmlDocument Page(string url) => documents.GetOrAdd(url, key => new HtmlParser().ParseDocument(Html(key)));

    /// <summary>Where a reference on a page leads: an address of this site without base path and fragment; null for other sites.</summary>
    public string? Inside(string url, string reference, out string fragment)
    {
        fragment = "";
        if (!Uri.TryCreate(new Uri(Root + url), reference, out var target) || target.GetLeftPart(UriPartial.Authority) != Origin)
        {
            return null;
        }

        fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        var local = Uri.UnescapeDataString(target.AbsolutePath);
        return local.StartsWith(path + "/", StringComparison.Ordinal) ? local[path.Length..] : $"outside of {path}: {local}";
    }

    private static string FileOf(string url) => url.EndsWith('/') ? url + "index.html" : url;
}
