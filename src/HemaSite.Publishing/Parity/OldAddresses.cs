using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Parity;

/// <summary>Reads lists of old addresses: sitemaps, or texts with an address in a column of each line.</summary>
public static class OldAddresses
{
    /// <summary>The addresses below their host, each once, in their order. Lines that begin with # are remarks.</summary>
    /// <param name="text">The list.</param>
    /// <param name="name">The file it stands in, for those who are told that it is none.</param>
    /// <exception cref="PublishException">It is a sitemap cut short, or one that names sitemaps and no pages.</exception>
    public static ImmutableArray<string> Read(string text, string name)
    {
        var written = IsSitemap(text) ? Sitemap(text, name).Select(PathOf) : Lines(text).Select(AddressIn);
        return [.. written.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The lines of a text in which no address was found; the first may be a heading and does not count.</summary>
    public static ImmutableArray<string> Strange(string text) =>
        IsSitemap(text) ? [] : [.. Lines(text).Skip(1).Where(line => AddressIn(line) is null)];

    private static bool IsSitemap(string text) => text.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<");

    private static IEnumerable<string> Lines(string text) => text.Split('\n')
        .Select(line => line.Trim('\uFEFF', ' ', '\r'))
        .Where(line => line.Length > 0 && line[0] != '#');

    private static string? AddressIn(string line) => line.Split('\t').Select(cell => PathOf(cell.Trim().Trim('"'))).FirstOrDefault(path => path is not null);

    private static List<string> Sitemap(string text, string name)
    {
        var (found, isIndex) = (new List<string>(), false);
        using var xml = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), new() { DtdProcessing = DtdProcessing.Prohibit });
        try
        {
            while (xml.Read())
            {
                isIndex |= xml is { NodeType: XmlNodeType.Element, LocalName: "sitemapindex" };
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "loc" } && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    found.Add(xml.Value.Trim());
                }
            }
        }
        catch (XmlException broken)
        {
            throw new PublishException(PublishingRules.BrokenSitemap, broken, name, Math.Max(1, broken.LineNumber).ToString(CultureInfo.InvariantCulture));
        }

        return isIndex ? throw new PublishException(PublishingRules.SitemapIndex, name, string.Join(", ", found)) : found;
    }

    private static string? PathOf(string address)
    {
        var path = address.StartsWith('/') ? address
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath
            : null;
        return path?.Split('?', '#')[0];
    }
}
