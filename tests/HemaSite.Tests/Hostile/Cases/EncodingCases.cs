using System.Text;
using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Bytes that are not what they are taken for.</summary>
public static class EncodingCases
{
    public static IEnumerable<OwnCase> All =>
    [
        Bytes("enc-own-utf32", "UTF-32", "four bytes a letter", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Post())]),
        Bytes("enc-own-utf16-bare", "UTF-16", "UTF-16 BE without its mark", Encoding.BigEndianUnicode.GetBytes(Post())),
        Bytes("enc-own-overlong", "UTF-8", "an overlong slash", Damaged(0xC0, 0xAF)),
        Bytes("enc-own-five-bytes", "UTF-8", "a form of five bytes", Damaged(0xF8, 0x88, 0x80, 0x80, 0x80)),
        Bytes("enc-own-beyond", "UTF-8", "a letter beyond the last", Damaged(0xF4, 0x90, 0x80, 0x80)),
        Bytes("enc-own-lone-tail", "UTF-8", "a second byte without a first", Damaged(0x80)),
        Bytes("enc-own-half-pair", "UTF-8", "half of a pair", Damaged(0xED, 0xB0, 0x80)),
        Bytes("enc-own-cut-emoji", "UTF-8", "cut inside an emoji", [.. Encoding.UTF8.GetBytes(Post()), 0xF0, 0x9F, 0x98]),
        Bytes("enc-own-bad-head", "UTF-8", "one bad byte in the title", [.. "---\ntitle: 'a"u8, 0xFE, .. "b'\n---\n\nx\n"u8]),
        Bytes("enc-own-pdf", "UTF-8", "a PDF under the name of a post", [.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0xCF, 0xD3]),
        Bytes("enc-own-gzip", "UTF-8", "a packed file", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFE]),
        Bytes("enc-own-jpeg", "UTF-8", "a photograph", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
        Bytes("enc-own-rtf", "UTF-8", "rich text of a word processor", [.. "{\\rtf1\\ansi x}"u8]),
        Bytes("enc-own-zeros", "control", "a file of noughts, as after a power cut", new byte[4096]),
        Bytes("enc-own-cp866", "UTF-8", "the encoding of DOS", Dos("Новость о работе центра гематологии")),
        Bytes("enc-own-kazakh-1251", "UTF-8", "single letters of Windows-1251 in a UTF-8 text", Damaged(0xCF, 0xF0, 0xE8)),
        Bad("enc-own-nul-in-code", "control", "NUL inside a code fence", Post("```\na\0b\n```\n")),
        Bad("enc-own-esc-body", "control", "an escape sequence of terminals", Post("a \u001b[2J b\n")),
        Warned("enc-own-replacement", "mojibake", "U+FFFD of a text that was read wrongly", Post("Мә\uFFFDін.\n")),
        Warned("enc-own-mojibake-latin", "mojibake", "UTF-8 read as Latin-1", Post("Ð¡Ð°Ð»ÐµÐ¼ ÐºÐ°Ð½Ð´Ð°Ð¹\n")),
        Warned("enc-own-bidi-body", "bidi", "an override in the text", Post("a \u202Eb\u202C c\n")),
        Warned("enc-own-bidi-link", "bidi", "an override in the words of a link", Post("[a\u2066b\u2069](https://example.kz)\n")),
        Bad("enc-own-bom-twice", "front matter", "two marks at the beginning", "\uFEFF\uFEFF" + Post()),
        Warned("enc-own-entity-control", "control", "a bell by its number", Post("a &#7; b\n")),
        Warned("enc-own-entity-bidi", "bidi", "an override by its number", Post("a &#x202e; b\n")),
        Fine("enc-own-bom-crlf", "mark and CRLF together", "\uFEFF" + Post().Replace("\n", "\r\n", StringComparison.Ordinal)),
        Fine("enc-own-nfd-all", "all letters decomposed", Post("И\u0306од, и\u0306од.\n")),
        Fine("enc-own-zwj-emoji", "joined emoji", Post("👩\u200D⚕️ дәрігер\n")),
        Fine("enc-own-astral", "letters beyond the first plane", Post("𝔄 𐰀 🇰🇿\n")),
        Warned("enc-own-cr-body", "line ending", "one old line end in the body", Post("a\rb\n")),
        Bad("enc-own-del", "control", "U+007F in the body", Post("a\u007fb\n")),
        Bad("enc-own-backspace", "control", "a backspace in the body", Post("a\bb\n")),
        Bad("enc-own-ctrl-z", "control", "the end of files of DOS", Post("a\n") + "\u001a"),
        Bad("enc-own-zeros-tail", "control", "noughts behind the text, as after a power cut", Post() + new string('\0', 2048)),
        Warned("enc-own-noncharacter", "control", "U+FFFE in the body", Post("a\uFFFEb\n")),
        Warned("enc-own-noncharacter-arabic", "control", "U+FDD0 in the body", Post("a\uFDD0b\n")),
        Warned("enc-own-noncharacter-far", "control", "U+1FFFF in the body", Post("a\U0001FFFFb\n")),
        Warned("enc-own-entity-nul", "control", "a NUL by its number", Post("a &#0; b\n")),
        Warned("enc-own-entity-half", "control", "half a character by its number", Post("a &#xD800; b\n")),
        Warned("enc-own-entity-noncharacter", "control", "U+FFFE by its number", Post("a &#xFFFE; b\n")),
        Warned("enc-own-mojibake-title", "mojibake", "a garbled title", Title("'Ð¡Ð°Ð»ÐµÐ¼ ÐºÐ°Ð½Ð´Ð°Ð¹'")),
        Bad("enc-own-bom-only", "empty", "a mark and nothing behind it", "\uFEFF"),
        Bad("enc-own-html", "front matter", "a page saved by a word processor", "<html><body>x</body></html>"),
        Warned("enc-own-cr-cr-lf", "line ending", "line ends doubled by a transfer", Post().Replace("\n", "\r\r\n", StringComparison.Ordinal)),
        Fine("enc-own-combining", "a thousand marks on one letter", Post("а" + new string('\u0301', 1000) + "\n")),
        Bytes("enc-own-ole", "UTF-8", "an old document of a word processor", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]),
        Bytes("enc-own-overlong-nul", "UTF-8", "an overlong NUL", Damaged(0xC0, 0x80)),
        Bytes("enc-own-cesu-pair", "UTF-8", "a pair of halves, three bytes each", Damaged(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
        Warned("enc-own-nel-body", "control", "U+0085 in the body", Post("a\u0085b\n")),
        Fine("enc-own-ls-body", "U+2028 in the body is a blank to readers", Post("a\u2028b\n")) with { Expected = "warning", Keyword = "control" },
    ];

    private static OwnCase Bytes(string name, string keyword, string note, byte[] bytes) => Bad(name, keyword, note, "").With(bytes);

    private static byte[] Damaged(params byte[] bytes) => [.. Encoding.UTF8.GetBytes(Post("Бірінші жол туралы мәтін.\n\nсөз ")), .. bytes, .. " сөз тағы сөз\n"u8];

    private static byte[] Dos(string words)
    {
        const string upper = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп";
        const string lower = "рстуфхцчшщъыьэюя";
        return [.. Post("x\n", $"title: '{words}'\n{DateLines}").Select(c =>
            upper.IndexOf(c) is >= 0 and var i ? (byte)(0x80 + i) : lower.IndexOf(c) is >= 0 and var k ? (byte)(0xE0 + k) : (byte)c)];
    }
}
