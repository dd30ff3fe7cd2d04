using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace HemaSite.Pictures;

/// <summary>Reads an SVG drawing part by part and names the first part that does not draw: all that is not known to be harmless is refused.</summary>
internal static class DrawingParts
{
    /// <summary>The namespace of drawings.</summary>
    public const string Svg = "http://www.w3.org/2000/svg";

    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenSet<string> Elements = string.Join(' ',
        "svg g defs symbol use switch view title desc metadata style a image marker pattern clipPath mask filter path rect circle ellipse line polyline polygon",
        "text tspan tref textPath altGlyph altGlyphDef altGlyphItem glyphRef glyph missing-glyph hkern vkern font font-face font-face-src font-face-name font-face-format",
        "linearGradient radialGradient stop solidcolor solidColor mesh meshgradient meshpatch meshrow hatch hatchpath flowRoot flowRegion flowPara flowSpan flowDiv flowRegionExclude",
        "animate animateColor animateMotion animateTransform mpath set discard",
        "feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG",
        "feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What drawing programs note for themselves; browsers know none of it.
    private static readonly string[] Notes =
    [
        "http://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/", "http://ns.adobe.com/", "adobe:ns:", "http://www.bohemiancoding.com/",
        "http://www.serif.com/", "http://vectornator.io", "http://krita.org/", "http://www.corel.com/", "http://schemas.microsoft.com/visio/", "http://www.openswatchbook.org/",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/", "http://web.resource.org/cc/", "http://purl.org/dc/", "http://iptc.org/", "http://www.iptc.org/",
    ];

    /// <summary>Goes on to the outermost element; names a style sheet that a browser would fetch before it.</summary>
    public static string? BeforeRoot(XmlReader reader)
    {
        while (reader.NodeType != XmlNodeType.Element)
        {
            if (IsStyleSheet(reader))
            {
                return reader.Name;
            }

            if (!reader.Read())
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first part that does not draw, or null; the reader stands on the outermost element.</summary>
    /// <exception cref="XmlException">It is no whole XML.</exception>
    public static string? Foreign(XmlReader reader)
    {
        do
        {
            var found = reader.NodeType switch
            {
                XmlNodeType.Element => OfElement(reader),
                _ when IsStyleSheet(reader) => reader.Name,
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }
        while (reader.Read());
        return null;
    }

    private static bool IsStyleSheet(XmlReader reader) => reader is { NodeType: XmlNodeType.ProcessingInstruction, Name: "xml-stylesheet" };

    private static string? OfElement(XmlReader reader)
    {
        var (name, isSvg) = (reader.LocalName, reader.NamespaceURI == Svg);
        if (isSvg ? !Elements.Contains(name) : !Array.Exists(Notes, known => reader.NamespaceURI.StartsWith(known, StringComparison.Ordinal)))
        {
            return reader.Name;
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (!IsHarmless(isSvg ? name : "", reader))
            {
                return reader.Name;
            }
        }

        reader.MoveToElement();
        return isSvg && name == "style" && !reader.IsEmptyElement && !DrawingStyle.IsHarmless(TextIn(reader)) ? "style" : null;
    }

    // Comments and sections part a text in XML, but not for CSS.
    private static string TextIn(XmlReader reader)
    {
        var text = new StringBuilder();
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            text.Append(reader.NodeType switch
            {
                XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => reader.Value,
                XmlNodeType.Element => "@element",
                _ => "",
            });
        }

        return text.ToString();
    }

    private static bool IsHarmless(string element, XmlReader attribute) => (attribute.NamespaceURI, attribute.LocalName.ToLowerInvariant()) switch
    {
        (Xml, "base") => false,
        ("", ['o', 'n', ..]) => false,
        ("" or XLink, "href" or "src") => DrawingStyle.IsOwnAddress(attribute.Value) || (element == "a" && IsLink(attribute.Value)),
        ("", "attributename") => !IsAddress(attribute.Value),
        ("", "style") => DrawingStyle.IsHarmless(attribute.Value),
        ("", _) => DrawingStyle.IsHarmlessValue(attribute.Value),
        _ => true,
    };

    private static bool IsAddress(string attribute) =>
        attribute.Trim().ToLowerInvariant() is var name && (name.StartsWith("on", StringComparison.Ordinal) || name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] is "href" or "src" or "base");

    private static bool IsLink(string address) => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
