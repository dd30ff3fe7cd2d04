using System.Collections.Immutable;
using System.Xml;

namespace HemaSite.Publishing.Parity;

/// <summary>Reads lists of old addresses: sitemaps, or texts with an address in a column of each line.</summary>
public static class OldAddresses
{
    /// <summary>The addresses below their host, each once, in their order. Lines that begin with # are remarks.</summary>
    public static ImmutableArray<string> Read(string text)
    {
        var written = IsSitemap(text) ? Sitemap(text).Select(PathOf) : Lines(text).Select(AddressIn);
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

    private static List<string> Sitemap(string text)
    {
        var found = new List<string>();
        using var xml = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "loc" } && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                found.Add(xml.Value.Trim());
            }
        }

        return found;
    }

    private static string? PathOf(string address)
    {
        var path = address.StartsWith('/') ? address
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath
            : null;
        return path?.Split('?', '#')[0];
    }
}
