using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Pictures that are none, and addresses of pictures that lead elsewhere.</summary>
public static class PictureCases
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

    public static IEnumerable<OwnCase> All => [.. Addresses, .. Files];

    private static IEnumerable<OwnCase> Addresses =>
    [
        Bad("img-own-up", "outside", "../ out of the site", Post("![x](../../../../../../etc/passwd)\n")),
        Bad("img-own-config", "outside", "settings of the site", Post("![x](../../../config/system.yaml)\n")),
        Bad("img-own-double-encoded", "outside", "encoded twice", Post("![x](..%252f..%252f..%252f..%252fetc/passwd)\n")) with { Expected = "warning", Keyword = "..%252f" },
        Bad("img-own-backslash", "backslashes", "backslashes", Post("![x](..\\..\\..\\..\\etc\\passwd)\n")),
        Bad("img-own-html-up", "outside", "the same by HTML", Post("<img src=\"../../../../../etc/passwd\" alt=\"x\">\n")),
        Bad("img-own-link-up", "outside", "the same as a link", Post("[x](../../../../../etc/passwd)\n")),
        Bad("img-own-cover-up", "header_image_file", "the same as a cover", Key("header_image_file: ../../../../etc/passwd")),
        Bad("img-own-cover-abs", "header_image_file", "an absolute cover", Key("header_image_file: /etc/passwd")),
        Warned("img-own-cover-missing", "nope.jpg", "a cover that is not there", Key("header_image_file: nope.jpg")),
        Bad("img-own-nul", "a%00.png", "an encoded NUL", Post("![x](a%00.png)\n")),
        Warned("img-own-query", "nope.png", "a missing picture with a query", Post("![x](nope.png?resize=100,100)\n")),
        Bad("img-own-cover-case", "Photo.png", "a cover under another case", Key("header_image_file: Photo.png")).And("pages/01.news/img-own-cover-case/photo.png", Png(2, 2)),
        Case("img-own-ok-decomposed", "", "й as macOS writes it in names", "и\u0306.png", Png(2, 2), "![x](й.png)") with { Expected = "ok" },
        Case("img-own-case-folder", "А.png", "capitals in Cyrillic", "а.png", Png(2, 2), "![x](А.png)"),
    ];

    private static IEnumerable<OwnCase> Files =>
    [
        Case("img-own-svg-handler", "SVG", "a handler in a drawing", "s.svg", Text(Svg + "><rect onclick=\"alert(1)\"/></svg>")),
        Case("img-own-svg-link", "SVG", "a script's address in a drawing", "s.svg", Text(Svg + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>")),
        Case("img-own-svg-foreign", "SVG", "a page inside a drawing", "s.svg", Text(Svg + "><foreignObject><body onload=\"alert(1)\"/></foreignObject></svg>")),
        Case("img-own-svg-entity", "SVG", "a bomb of entities", "s.svg", Text("<!DOCTYPE svg [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>" + Svg + ">&b;</svg>")),
        Case("img-own-svg-external", "SVG", "another site's picture inside a drawing", "s.svg", Text(Svg + "><image href=\"https://track.example/p.gif\"/></svg>")),
        Case("img-own-svg-style", "SVG", "another site's styles inside a drawing", "s.svg", Text(Svg + "><style>@import url(//evil.example/x.css);</style></svg>")),
        Case("img-own-svg-set", "SVG", "an animation that sets an address", "s.svg", Text(Svg + "><a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a></svg>")),
        Case("img-own-svg-on", "SVG", "an animation of a handler", "s.svg", Text(Svg + "><set attributeName=\"onmouseover\" to=\"x()\"/></svg>")),
        Case("img-own-svg-unclosed", "SVG", "an element that is not closed", "s.svg", Text(Svg + "><rect></svg>")),
        Case("img-own-svg-html", "SVG", "a page that holds a drawing", "s.svg", Text("<html><svg></svg></html>")),
        Case("img-own-svg-no-namespace", "SVG", "a drawing that no browser shows", "s.svg", Text("<svg/>")),
        Case("img-own-svg-deep", "SVG", "20 000 groups in each other", "s.svg", Text(Svg + ">" + Times("<g>", 20_000) + Times("</g>", 20_000) + "</svg>")),
        Case("img-own-svg-xxe", "SVG", "a file of the machine inside a drawing", "s.svg", Text("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Svg + "><text>&a;</text></svg>")),
        Case("img-own-webp-hollow", "truncated", "a WebP of its head alone", "w.webp", [.. "RIFF\u0016\0\0\0WEBPVP8X\u000a\0\0\0\0\0\0\0"u8, 9, 0, 0, 9, 0, 0]),
        Case("img-own-jpeg-two-bytes", "image", "a JPEG of its first bytes", "j.jpg", [0xFF, 0xD8]),
        Case("img-own-jpeg-all-ff", "j.jpg", "a JPEG that never begins", "j.jpg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 100_000)]),
        Case("img-own-heic", "image", "a photograph of a telephone named .jpg", "e.jpg", [.. "\0\0\0\u0018ftypheic\0\0\0\0mif1heic"u8, .. new byte[40]]),
        Case("img-own-pointer", "image", "a pointer of git in place of a picture", "e.png", Text("version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12345\n")),
        Case("img-own-svg-broken", "SVG", "a drawing cut off", "s.svg", Text(Svg + "><rect width=\"1")),
        Case("img-own-svg-text", "SVG", "plain words under the name of a drawing", "s.svg", Text("сәлем")),
        Case("img-own-svg-utf16", "SVG", "a drawing in UTF-16 hides its script", "s.svg", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Svg + "><script>alert(1)</script></svg>")]),
        Case("img-own-svg-cdata", "SVG", "a script behind CDATA", "s.svg", Text(Svg + "><script><![CDATA[alert(1)]]></script></svg>")),
        Case("img-own-svg-namespace", "SVG", "a script under another prefix", "s.svg", Text("<x:svg xmlns:x=\"http://www.w3.org/2000/svg\"><x:script>alert(1)</x:script></x:svg>")),
        Case("img-own-png-cut", "truncated", "a PNG cut in half", "p.png", Png(40, 40)[..60]),
        Case("img-own-png-header", "truncated", "a PNG of eight bytes", "p.png", Png(2, 2)[..8]),
        Case("img-own-png-zero-wide", "p.png", "a PNG without width", "p.png", Png(0, 10)),
        Case("img-own-png-negative", "pixels", "a PNG of two thousand million columns", "p.png", Png(0x7FFFFFFF, 1)),
        Case("img-own-png-no-data", "truncated", "a PNG without data", "p.png", [.. Png(2, 2)[..33], .. Png(2, 2)[^12..]]),
        Case("img-own-png-garbage", "truncated", "a PNG of words", "p.png", Garbage()),
        Case("img-own-jpeg-bare", "truncated", "a JPEG of beginning and end", "j.jpg", [0xFF, 0xD8, 0xFF, 0xD9]),
        Case("img-own-svg-as-png", "SVG", "a drawing under the name of a PNG", "s.png", Text(Svg + "><rect width=\"1\" height=\"1\"/></svg>")) with { Expected = "warning" },
        Case("img-own-svg-in-svg", "SVG", "a drawing packed into a drawing", "s.svg", Text(Svg + "><image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/></svg>")),
        Case("img-own-svg-deep", "SVG", "a drawing of a hundred thousand levels", "s.svg", Text(Svg + ">" + Times("<g>", 100_000) + Times("</g>", 100_000) + "</svg>")),
        Case("img-own-svg-1251", "image", "a drawing in Windows-1251 that does not say so", "s.svg", [.. Text(Svg + "><text>"), 0xCF, 0xF0, .. Text("</text></svg>")]),
        Case("img-own-gif-bomb", "pixels", "a GIF of 65535 by 65535", "g.gif", [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x3B]),
        Case("img-own-gif-cut", "truncated", "a GIF of its first bytes", "g.gif", [.. "GIF89a"u8, 1]),
        Case("img-own-jpeg-bomb", "pixels", "a JPEG of 65535 by 65535", "j.jpg", Jpeg(0xFFFF, 0xFFFF)),
        Case("img-own-jpeg-cut", "truncated", "a JPEG that ends in its head", "j.jpg", Jpeg(10, 10)[..12]),
        Case("img-own-webp-cut", "truncated", "a WebP that ends in its head", "w.webp", [.. "RIFF\u0020\0\0\0WEBPVP8 "u8]),
        Case("img-own-png-checksum", "damaged", "a PNG with another checksum than its bytes have", "p.png", Flipped(Png(40, 40), ^20)) with { Expected = "warning" },
        Case("img-own-png-size-flipped", "damaged", "a bit of the width has flipped", "p.png", Flipped(Png(40, 40), 19)) with { Expected = "warning" },
        Case("img-own-png-php", "trailing", "code behind the end of a picture", "p.png", [.. Png(4, 4), .. Text("<?php system($_GET[0]); ?>")]) with { Expected = "warning" },
        Case("img-own-png-zip", "trailing", "an archive behind the end of a picture", "p.png", [.. Png(4, 4), .. "PK\x03\x04"u8, .. new byte[100]]) with { Expected = "warning" },
        Case("img-own-ok-png-text-bomb", "", "packed words of 20 MB in a picture", "p.png", WithChunk("zTXt"u8, [.. "a\0\0"u8, .. Packed(20_000_000)])) with { Expected = "ok" },
        Case("img-own-ok-png-profile-bomb", "", "a packed profile of 20 MB in a picture", "p.png", WithChunk("iCCP"u8, [.. "a\0\0"u8, .. Packed(20_000_000)])) with { Expected = "ok" },
        Case("img-own-ok-png-frames", "", "an animation of four thousand million frames", "p.png", WithChunk("acTL"u8, [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])) with { Expected = "ok" },
        Case("img-own-gif-script", "truncated", "a script that begins like a GIF", "g.gif", Text("GIF89a/*\0\0\0\0\0\0*/=1;alert(1);")),
        Case("img-own-webp-bomb", "pixels", "a lossless WebP of 16384 by 16384", "w.webp", [.. "RIFF\x1e\0\0\0WEBPVP8L\x12\0\0\0\x2f"u8, 0xFF, 0xFF, 0xFF, 0x0F, .. new byte[13]]),
        Case("img-own-webp-endless", "truncated", "a WebP that tells of four gigabytes", "w.webp", [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "WEBPVP8X\x0a\0\0\0\0\0\0\0"u8, 9, 0, 0, 9, 0, 0]),
        Case("img-own-jpeg-segments", "truncated", "a JPEG of half a million remarks", "j.jpg", [0xFF, 0xD8, .. Enumerable.Repeat(new byte[] { 0xFF, 0xFE, 0, 2 }, 500_000).SelectMany(part => part), 0xFF, 0xD9]),
        Case("img-own-jpeg-exif-circle", "truncated", "Exif data that lead to themselves", "j.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0, 0x20, .. "Exif\0\0II*\0\x08\0\0\0\x01\0\x69"u8, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0xFF, 0xD9]),
        Case("img-own-svg-use", "SVG", "a drawing from another host inside a drawing", "s.svg", Text(Svg + "><use href=\"//evil.example/x.svg#a\"/></svg>")),
        Case("img-own-svg-filter", "SVG", "a filter that loads a picture", "s.svg", Text(Svg + "><filter id=\"f\"><feImage href=\"https://evil.example/x.png\"/></filter></svg>")),
        Case("img-own-svg-fill", "SVG", "a colour from another host", "s.svg", Text(Svg + "><rect style=\"fill:url(https://evil.example/x#a)\"/></svg>")),
        Case("img-own-svg-instruction", "SVG", "styles of another host before a drawing", "s.svg", Text("<?xml-stylesheet href=\"https://evil.example/x.css\"?>" + Svg + "></svg>")),
        Case("img-own-svg-animate", "SVG", "an animation that sets an address", "s.svg", Text(Svg + "><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></svg>")),
        Case("img-own-svg-html-script", "SVG", "a script of HTML inside a drawing", "s.svg", Text("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>alert(1)</h:script></svg>")),
        Case("img-own-svg-tab-script", "SVG", "a script's address with a tab in it", "s.svg", Text(Svg + "><a href=\"java&#9;script:alert(1)\"><text>x</text></a></svg>")),
        .. new[] { "iframe", "img", "embed", "object", "meta", "form" }.Select(name => Case($"img-own-svg-html-{name}", "SVG", $"{name} of HTML inside a drawing", "s.svg", Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:{name}/></svg>"))),
        Case("img-own-svg-spelt-import", "SVG", "styles of another host, spelt by a number", "s.svg", Text(Svg + "><style>@\\69mport 'https://evil.example/x.css'</style></svg>")),
        Case("img-own-svg-parted-import", "SVG", "styles of another host behind a remark", "s.svg", Text(Svg + "><style>@im<!-- -->port 'https://evil.example/x.css'</style></svg>")),
        Case("img-own-svg-spelt-fill", "SVG", "a colour from another host, spelt by a number", "s.svg", Text(Svg + "><rect fill=\"\\75rl(https://evil.example/x#a)\"/></svg>")),
        Case("img-own-svg-base", "SVG", "another host for all addresses of a drawing", "s.svg", Text(Svg + " xml:base=\"https://evil.example/\"><use href=\"#a\"/></svg>")),
        Case("img-own-svg-own-instruction", "SVG", "styles of this site before a drawing", "s.svg", Text("<?xml-stylesheet href=\"/x.css\"?>" + Svg + "></svg>")),
        Case("img-own-svg-encoding", "SVG", "a drawing in letters that hide quotes", "s.svg", Text("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + Svg + "></svg>")),
        Case("img-own-ok-svg-inkscape", "", "a drawing as Inkscape keeps it", "s.svg", Text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + Svg + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" sodipodi:docname=\"a\\b.svg\"><sodipodi:namedview><inkscape:grid/></sodipodi:namedview><defs><style>.a{fill:url(#b)} @media print {.a{fill:red}}</style><linearGradient id=\"b\" xlink:href=\"#c\"/></defs><a href=\"https://example.kz/\"><rect class=\"a\" style=\"fill:url('#b')\" transform=\"rotate(3)\"/></a><image href=\"data:image/png;base64,iVBORw0KGgo=\"/></svg>")) with { Expected = "ok" },
        Case("img-own-svg-entity-script", "SVG", "a script's address spelt by numbers", "s.svg", Text(Svg + "><a href=\"&#106;avascript:alert(1)\"><text>x</text></a></svg>")),
        Case("img-own-ok-comma", "", "a comma in a name, which a list of pictures uses", "a, b 2x.png", Png(4, 4), "![x](<a, b 2x.png>)") with { Expected = "ok" },
        Case("img-own-ok-encoded", "", "a name that looks encoded", "%41.png", Png(4, 4), "![x](%2541.png)") with { Expected = "ok" },
        Case("img-own-elf", "image", "a program under the name of a picture", "e.png", [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0]),
        Case("img-own-php", "image", "code under the name of a picture", "e.jpg", Text("<?php system($_GET['x']); ?>")),
        Case("img-own-text", "image", "words under the name of a picture", "e.gif", Text("сәлем")),
        Case("img-own-pdf", "image", "a document under the name of a picture", "e.jpg", Text("%PDF-1.7\n")),
        Case("img-own-empty", "empty", "no bytes at all", "e.webp", []),
        Case("img-own-jpg-as-png", "JPEG", "a JPEG named .png", "e.png", Jpeg(10, 10)) with { Expected = "warning" },
        Case("img-own-gif-as-jpg", "GIF", "a GIF named .jpg", "e.jpg", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]) with { Expected = "warning" },
        Case("img-own-ok-percent", "", "a percent sign in a name", "100% дайын.png", Png(2, 2), "![x](<100% дайын.png>)") with { Expected = "ok" },
        Case("img-own-ok-hash", "", "a hash in a name", "№1 #2.png", Png(2, 2), "![x](<№1 %232.png>)") with { Expected = "ok" },
        Case("img-own-ok-brackets", "", "brackets in a name", "a (1) [2].png", Png(2, 2), "![x](<a (1) [2].png>)") with { Expected = "ok" },
        Case("img-own-ok-capital", "", "a capital extension", "A.PNG", Png(2, 2), "![x](A.PNG)") with { Expected = "ok" },
    ];

    /// <summary>A grey picture; a size that no picture has makes only its head.</summary>
    public static byte[] Png(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[(long)width * height < 1_000_000 ? (width + 1) * height : 64]);
        }

        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] WithChunk(ReadOnlySpan<byte> name, byte[] data) => [.. Png(4, 4)[..33], .. Chunk(name, data), .. Png(4, 4)[33..]];

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[length]);
        }

        return packed.ToArray();
    }

    private static byte[] Flipped(byte[] picture, Index place)
    {
        picture[place] ^= 1;
        return picture;
    }

    private static byte[] Garbage()
    {
        var picture = Png(2, 2);
        "words words"u8.CopyTo(picture.AsSpan(41));
        return picture;
    }

    private static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xC0, 0, 11, 8,
        (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x2B, 0xFF, 0xD9,
    ];

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] body = [.. name, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Sum(body));
        return chunk;
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320 * (sum & 1));
            }
        }

        return ~sum;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static OwnCase Case(string name, string keyword, string note, string file, byte[] bytes, string? body = null) =>
        Bad(name, keyword, note, Post((body ?? $"![сурет]({file})") + "\n")).And($"pages/01.news/{name}/{file}", bytes);
}
