using System.Collections.Immutable;
using System.Xml;

namespace HemaSite.Publishing.Parity;

/// <summary>Reads lists of old addresses: sitemaps, or texts with an address in the first column of each line.</summary>
public static class OldAddresses
{
    /// <summary>The addresses below their host, each once, in their order. Lines that begin with # are remarks.</summary>
    public static ImmutableArray<string> Read(string text)
    {
        var written = text.AsSpan().TrimStart("\uFEFF \r\n\t").StartsWith("<") ? Sitemap(text) : Lines(text);
        return [.. written.Select(PathOf).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n')
        .Select(line => line.Split('\t')[0].Trim().Trim('\uFEFF', '"'))
        .Where(line => line.Length > 0 && line[0] != '#');

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
