using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Addresses and names that lead out, meet each other or fit no disk.</summary>
public static class PathCases
{
    private const string News = "pages/01.news";

    public static IEnumerable<OwnCase> All => [.. Slugs, .. Routes, .. Names, .. Languages];

    private static IEnumerable<OwnCase> Slugs =>
    [
        .. new (string Name, string Value, string Keyword)[]
        {
            ("up", "..", "slug"), ("tilde", "~/x\\\\..", "slug"), ("unc", "\\\\\\\\host\\\\x", "slug"), ("aux", "aux", "reserved"), ("nul", "NUL", "reserved"),
            ("com1", "com1", "reserved"), ("lpt9", "LPT9", "reserved"), ("con-dot", "con.html", "reserved"), ("star", "a*b", "slug"), ("bar", "a|b", "slug"),
            ("quote", "a\\\"b", "slug"), ("lt", "a<b", "slug"), ("percent", "100%", "slug"), ("tab", "a\\tb", "slug"), ("bidi", "a\\u202eb", "slug"),
            ("zwsp", "a\\u200bb", "slug"), ("nbsp", "a\\u00a0b", "slug"), ("ls", "a\\u2028b", "control"), ("esc", "a\\e[31m", "control"), ("dots", "...", "slug"),
            ("htaccess", ".htaccess", "slug"), ("env", ".env", "slug"), ("wellknown", ".well-known", "slug"), ("index-case", "INDEX.HTML", "slug"),
            ("lang-kk", "kk", "reserved"), ("lang-en", "en", "reserved"), ("at", "user@host:x", "slug"), ("ampersand", "a&b", "slug"), ("semicolon", "a;b", "slug"), ("apostrophe", "a'b", "slug"), ("dollar", "a$b", "slug"),
            ("wide-slash", "a／b", "slug"), ("wide-dots", "．．", "slug"), ("fraction", "a⁄b", "slug"), ("one-dot-leader", "․․", "slug"),
            ("long-ascii", new string('a', 256), "255"), ("long-emoji", Times("😀", 64), "255"), ("assets", "a/../../assets", "slug"),
        }.Select(row => Bad($"slug-own-{row.Name}", row.Keyword, $"slug {row.Value[..Math.Min(20, row.Value.Length)]}", Key($"slug: \"{row.Value}\""))),
        Bad("slug-own-list", "slug", "a list for a slug", Key("slug: [a, b]")),
        Fine("slug-own-null", "a tilde is no slug", Key("slug: ~")),
        Fine("slug-own-number", "a number", Key("slug: 2022")),
        Fine("slug-own-kazakh", "letters of Kazakh", Key("slug: 'қан-тапсыру'")),
        Fine("slug-own-dot", "a dot inside", Key("slug: 'v1.2'")),
    ];

    private static IEnumerable<OwnCase> Routes =>
    [
        Bad("route-own-encoded", "route", "an encoded way up", Key("routes:\n  default: '/%2e%2e/%2e%2e/x'")),
        Bad("route-own-double-slash", "route", "another host", Key("routes:\n  default: '//evil.example/x'")),
        Bad("route-own-backslash", "route", "backslashes", Key("routes:\n  default: '/..\\..\\x'")),
        Bad("route-own-scheme", "route", "a scheme", Key("routes:\n  default: 'javascript:alert(1)'")),
        Bad("route-own-query", "route", "a query", Key("routes:\n  default: '/x?y=1'")),
        Bad("route-own-hidden", "route", "a hidden folder", Key("routes:\n  default: '/.git/config'")),
        Bad("route-own-long", "route", "a name of 300 bytes", Key("routes:\n  default: '/" + new string('a', 300) + "'")),
        Bad("route-own-nul", "route", "a NUL", Key("routes:\n  default: \"/a\\0b\"")) with { Keyword = "control" },
        Bad("route-own-wide-dots", "route", "dots of East Asia", Key("routes:\n  default: '/a/．．/b'")),
        Bad("alias-own-sign", "alias", "a sign that ends a line of a server", Key("routes:\n  aliases: ['/a;b']")),
        Bad("alias-own-script", "alias", "a scheme", Key("routes:\n  aliases: ['javascript:alert(1)']")),
        Bad("alias-own-encoded", "alias", "an encoded way up", Key("routes:\n  aliases: ['/%2e%2e/x']")),
        Bad("alias-own-root", "alias", "the front page", Key("routes:\n  aliases: ['/']")),
        Bad("alias-own-manifest", "hemasite.json", "the list of the site's files", Key("routes:\n  aliases: ['/hemasite.json']")),
        Bad("alias-own-headers", "_headers", "a file for servers", Key("routes:\n  aliases: ['/_headers/x']")),
        Fine("route-own-manifest", "an address whose short form the site's list of files has", Key("slug: 'hemasite.json'"), "pages/02.about/default.kk.md"),
        Fine("alias-own-self", "the post's own address", Key("routes:\n  aliases: ['/news/alias-own-self']")),
        Bad("alias-own-twice", "alias", "two posts take one old address", Key("routes:\n  aliases: ['/old']"))
            .And($"{News}/aaa/item.kk.md", Key("routes:\n  aliases: ['/old']")),
        Bad("alias-own-newline", "alias", "a line end would write rules for a server", Key("routes:\n  aliases: [\"/a\\n/* https://evil.example 302\"]")),
        Bad("alias-own-blank", "alias", "a blank would write a rule for a server", Key("routes:\n  aliases: ['/a https://evil.example']")),
        Bad("alias-own-semicolon", "alias", "signs of a server's language", Key("routes:\n  aliases: ['/a;} location / { return 301 https://evil.example;']")),
        Bad("redirect-own-data", "redirect", "a data address", Key("redirect: 'data:text/html,x'")),
        Bad("redirect-own-newline", "redirect", "a line end inside", Key("redirect: \"/a\\nSet-Cookie: x\"")),
        Bad("redirect-own-vbs", "redirect", "another scheme", Key("redirect: 'VBScript:x'")),
        Bad("redirect-own-loop-2", "redirect", "two pages lead to each other", Key("redirect: '/news/other'")).And($"{News}/other/item.kk.md", Key("redirect: '/news/redirect-own-loop-2'")),
        Warned("redirect-own-missing", "redirect", "leads to no page", Key("redirect: '/news/nowhere'")),
        Bad("template-own-abs", "template", "an absolute path", Key("template: '/etc/passwd'")),
        Bad("template-own-nul", "template", "a NUL", Key("template: \"item\\0.html\"")) with { Keyword = "control" },
        Bad("template-own-partial", "template", "a piece that is no layout", Key("template: '../partials/footer'")),
    ];

    private static IEnumerable<OwnCase> Names =>
    [
        .. new (string Name, string Folder, string Sign)[]
        {
            ("trailing-dot", "abc.", "."), ("percent", "100%", "%"), ("percent-slash", "a%2fb", "%"), ("ampersand", "a & b", "&"), ("apostrophe", "a'b", "'"), ("hash", "a#b", "#"), ("question", "a?b", "?"), ("quote", "a\"b", "\""),
        }.Select(row => Bad($"dir-own-sign-{row.Name}", $"{row.Sign} is not allowed", $"a folder called {row.Folder}", Post(), $"{News}/{row.Folder}/item.kk.md")),
        Bad("dir-own-aux", "reserved", "a device of Windows with an ending", Post(), $"{News}/aux.x/item.kk.md"),
        .. new[] { "a;b", "a$b", "a[1]", "a+b", "a,b", "a!b", "a (b)", "a=b", "a@b", "~a", "«ab»", "№5", "😀" }.Select((folder, i) => Fine($"dir-own-odd-{i + 1:00}", $"a folder called {folder}", Post(), $"{News}/{folder}/item.kk.md")),
        Bad("dir-own-language-case", "kk", "capitals for a language", Post(), $"{News}/x/item.KK.md"),
        Bad("dir-own-language-region", "kk", "a region behind a language", Post(), $"{News}/x/item.kk-KZ.md"),
        Warned("dir-own-copy", "item.kk (копия)", "a copy that Windows made", Post(), $"{News}/x/item.kk (копия).md").And($"{News}/x/item.kk.md", Post()),
        Fine("dir-own-robots", "a section with the name of a file for search engines", Post(), "pages/02.robots.txt/default.kk.md"),
        Fine("dir-own-hundred", "a hundred folders in each other", Post(), $"{News}/{string.Join('/', Enumerable.Repeat("abc", 100))}/item.kk.md"),
        Two("dir-own-slug-clash", "same URL", "a slug meets a folder's name", Key("slug: aaa"), $"{News}/aaa/item.kk.md"),
        Two("dir-own-prefix-clash", "same URL", "two prefixes, one name", Post(), $"{News}/02.dir-own-prefix-clash/item.kk.md", $"{News}/01.dir-own-prefix-clash/item.kk.md"),
        Two("dir-own-case-slug", "case", "slugs that differ in capitals", Key("slug: Abc"), $"{News}/abc/item.kk.md"),
        Two("dir-own-case-kazakh", "case", "Kazakh capitals", Post(), $"{News}/қан/item.kk.md", $"{News}/Қан/item.kk.md"),
        Two("dir-own-nfc-kazakh", "same URL", "ё composed and decomposed", Post(), $"{News}/е\u0308лка/item.kk.md", $"{News}/ёлка/item.kk.md"),
        Bad("dir-own-trailing-dot", "name", "a folder that ends in a dot", Post(), $"{News}/abc./item.kk.md"),
        Bad("dir-own-trailing-blank", "name", "a folder that ends in a blank", Post(), $"{News}/abc /item.kk.md"),
        Bad("dir-own-con", "reserved", "a device of Windows", Post(), $"{News}/con/item.kk.md"),
        Bad("dir-own-question", "name", "a question mark", Post(), $"{News}/кім?/item.kk.md"),
        Bad("dir-own-hash", "name", "a hash", Post(), $"{News}/№1 #2/item.kk.md"),
        Bad("dir-own-percent", "name", "a percent sign", Post(), $"{News}/100%25/item.kk.md"),
        Bad("dir-own-newline", "name", "a line end", Post(), $"{News}/a\nb/item.kk.md"),
        Bad("dir-own-esc", "name", "an escape character", Post(), $"{News}/a\u001b[31mb/item.kk.md"),
        Bad("dir-own-bidi", "name", "an override", Post(), $"{News}/a\u202Eb/item.kk.md"),
        Bad("dir-own-control", "control", "an escape character is named", Post(), $"{News}/a\u001b[31m/item.kk.md"),
        Bad("dir-own-c1", "control", "a character of old encodings", Post(), $"{News}/a\u0085b/item.kk.md"),
        Bad("dir-own-backslash", "name", "a backslash: nothing of it is lost in silence", "", $"{News}/a\uFFFDb") with { More = site => Put(site, $"{News}/a\\b/item.kk.md", [.. "x"u8]) },
        Bad("dir-own-picture", "control", "an escape character in the name of a picture", "", $"{News}/good/a\u001bb.png") with { More = site => Put(site, $"{News}/good/a\u001bb.png", PictureCases.Png(2, 2)) },
        Bad("dir-own-colon", "name", "a colon", Post(), $"{News}/c:x/item.kk.md"),
        Bad("dir-own-star", "name", "a star", Post(), $"{News}/a*b/item.kk.md"),
        Bad("dir-own-language", "reserved", "a folder at the root named like a language", Post(), "pages/ru/default.kk.md"),
        Bad("dir-own-deep-100", "path", "100 folders deep", Post(), "pages/01.news/" + Times("қалта-қалта/", 100) + "item.kk.md"),
        Fine("dir-own-blank", "a blank inside", Post(), $"{News}/бір екі/item.kk.md"),
        Fine("dir-own-dot-litter", "litter of editors is passed over", Post()).And($"{News}/good/.item.kk.md.swp", "x").And($"{News}/good/item.kk.md~", "x").And($"{News}/.DS_Store", "x"),
        Fine("dir-own-secrets", "keys and settings are not published", Post()).And($"{News}/good/id_rsa", "x").And("accounts/admin.yaml", "password: x\n").And($"{News}/good/x.php", "<?php"),
    ];

    private static IEnumerable<OwnCase> Languages =>
    [
        Bad("lang-own-ua", "uk", "a country's code for Ukrainian", Post(), $"{News}/lang-own-ua/item.ua.md") with { Keyword = "language" },
        Bad("lang-own-capital", "kk", "capitals in a code", Post(), $"{News}/lang-own-capital/item.KK.md"),
        Bad("lang-own-cyrillic", "kk", "a code in Cyrillic letters", Post(), $"{News}/lang-own-cyrillic/item.кк.md"),
        Bad("lang-own-template", "template", "a name that is no template", Post(), $"{News}/lang-own-template/nope.kk.md"),
        Fine("lang-own-none", "a file without a language", Post(), $"{News}/lang-own-none/item.md"),
        Bad("lang-own-region", "language", "a region after the code", Post(), $"{News}/lang-own-region/item.kk-KZ.md"),
        Bad("lang-own-kaz", "kk", "three letters", Post(), $"{News}/lang-own-kaz/item.kaz.md"),
        Bad("lang-own-rus", "ru", "three letters", Post(), $"{News}/lang-own-rus/item.rus.md"),
        Warned("lang-own-kk-in-ru", "language", "Kazakh under a Russian name", Post("Бұл жаңалық толығымен қазақ тілінде жазылған және орысша атаумен сақталған.\n\n===\n\nӘрі қарай мәтін.\n"), $"{News}/lang-own-kk-in-ru/item.ru.md"),
        Warned("lang-own-dates", "translation", "the hours differ", Post(), $"{News}/lang-own-dates/item.kk.md").And($"{News}/lang-own-dates/item.ru.md", Post("Это новость.\n").Replace("10:00", "11:00", StringComparison.Ordinal)),
        Warned("lang-own-slugs", "slug", "a translation under another slug", Key("slug: abc"), $"{News}/lang-own-slugs/item.kk.md").And($"{News}/lang-own-slugs/item.ru.md", Key("slug: def")) with { Expected = "ok", Keyword = "" },
        Fine("lang-own-one", "a translation may follow later", Post("Это новость.\n"), $"{News}/lang-own-one/item.ru.md"),
    ];

    private static OwnCase Two(string name, string keyword, string note, string text, string other, string? file = null) =>
        Bad(name, keyword, note, text, file).And(other, Post("Басқа мәтін.\n"));
}
