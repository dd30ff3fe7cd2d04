using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using System.Xml;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Pictures;

/// <summary>Refuses SVG drawings that could run code or call other sites in a reader's browser.</summary>
internal static partial class SvgCheck
{
    private const int HeadLength = 200;
    private const int DeepestDrawing = 256;

    private static readonly string[] Forbidden =
        ["<script", "javascript:", "<foreignobject", "<iframe", "<!entity", "<!doctype", "<handler", "@import", "data:text", "data:image/svg", ":script", "url(http", "url(//", "url('http", "url(\"http", "attributename=\"on", "attributename='on"];

    /// <summary>Whether a file opens as an SVG drawing does.</summary>
    public static bool IsSvg(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 4096)].TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 9, 10, 13, 32]) is { IsEmpty: false } text
        && text[0] == (byte)'<'
        && text.IndexOf("<svg"u8) >= 0;

    /// <summary>The faults of a drawing.</summary>
    public static ImmutableArray<PictureFault> Inspect(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes) && bytes[..Math.Min(bytes.Length, HeadLength)].IndexOf("encoding="u8) < 0)
        {
            return [new(PictureRules.NotPicture)];
        }

        // Browsers read "java&#115;cript:" as it is meant.
        var text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)).ToLowerInvariant();
        foreach (var form in Forbidden)
        {
            if (text.Contains(form, StringComparison.Ordinal) && !IsHarmlessHead(form, text))
            {
                return [new(PictureRules.ActiveSvg, form.Trim('<', ':', '!', '@'))];
            }
        }

        if ((Handler(text) ?? Foreign(text) ?? Depth(text)) is { } found)
        {
            return [new(PictureRules.ActiveSvg, found)];
        }

        var (isWhole, active) = Read(bytes);
        return active is not null ? [new(PictureRules.ActiveSvg, active)]
            : !text.Contains("</svg", StringComparison.Ordinal) && !text.Contains("/>", StringComparison.Ordinal) ? [new(PictureRules.Truncated)]
            : isWhole ? []
            : text.TrimEnd().EndsWith('>') ? [new(PictureRules.NotPicture)] : [new(PictureRules.Truncated)];
    }

    // Browsers show a drawing only when it is whole XML with an element svg around everything. Of the encodings it may name only those
    // are taken in which quotes and brackets are the same bytes as here.
    private static (bool IsWhole, string? Active) Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes).TrimStart('\uFEFF');
            using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reader.Read();
            var encoding = reader.NodeType == XmlNodeType.XmlDeclaration ? reader.GetAttribute("encoding") : null;
            return encoding is not null && !Encodings().IsMatch(encoding) ? (false, encoding)
                : DrawingParts.BeforeRoot(reader) is { } styles ? (false, styles)
                : reader is { LocalName: "svg", NamespaceURI: DrawingParts.Svg } ? (true, DrawingParts.Foreign(reader))
                : (false, null);
        }
        catch (XmlException)
        {
            return (false, null);
        }
    }

    [GeneratedRegex("^(?:utf-?8|us-ascii|ascii|latin1|iso-8859-[0-9]+|windows-125[0-9]|cp125[0-9]|koi8-[ru])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Encodings();

    // Drawing programs write the plain document type of SVG 1.1, which declares nothing of its own.
    private static bool IsHarmlessHead(string form, string text)
    {
        if (form != "<!doctype")
        {
            return false;
        }

        var start = text.IndexOf(form, StringComparison.Ordinal);
        var end = text.IndexOf('>', start);
        return end > 0 && !text.AsSpan(start, end - start).Contains('[');
    }

    // A picture or a piece fetched from another site; a plain link (an a element) fetches nothing by itself.
    private static string? Foreign(string text)
    {
        for (var at = text.IndexOf("href", StringComparison.Ordinal); at >= 0; at = text.IndexOf("href", at + 4, StringComparison.Ordinal))
        {
            var value = text.AsSpan(at + 4).TrimStart();
            if (value is not ['=', ..] || value[1..].TrimStart(" \t\r\n\"'") is var address
                && !address.StartsWith("http") && !address.StartsWith("//"))
            {
                continue;
            }

            var tag = text.AsSpan(text.LastIndexOf('<', at) + 1);
            var name = tag[..Math.Max(0, tag.IndexOfAny(" \t\r\n>"))];
            if (name is not ("a" or "svg:a"))
            {
                return $"{name} href";
            }
        }

        return null;
    }

    // Elements in elements, deeper than any drawing: viewers run out of stack.
    private static string? Depth(string text)
    {
        var (depth, at) = (0, text.IndexOf('<', StringComparison.Ordinal));
        for (; at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var end = text.IndexOf('>', at);
            if (end < 0)
            {
                return null;
            }

            depth += text[at + 1] == '/' ? -1 : text[at + 1] is '!' or '?' || text[end - 1] == '/' ? 0 : 1;
            if (depth > DeepestDrawing)
            {
                return "nested too deep";
            }
        }

        return null;
    }

    // An attribute that begins with "on": onload, onclick.
    private static string? Handler(string text)
    {
        for (var at = text.IndexOf("on", StringComparison.Ordinal); at >= 0; at = text.IndexOf("on", at + 2, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '"' or '\'' or '/'))
            {
                continue;
            }

            var end = at + 2;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end > at + 2 && text.AsSpan(end).TrimStart() is ['=', ..])
            {
                return text[at..end];
            }
        }

        return null;
    }
}
