using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Pages, files and old addresses that want to stand where the site has something of its own.</summary>
public static class AddressCases
{
    private const string News = "pages/01.news";
    private const string Tagged = "taxonomy:\n  tag: [a]";

    public static IEnumerable<OwnCase> All => Pages.Concat(Roots).Concat(Aliases).Concat(Settings).Concat(Taxonomies).Select(item => item.And($"{News}/blog.kk.md", "---\ntitle: 'Жаңалықтар'\n---\n"));

    private static IEnumerable<OwnCase> Pages =>
    [
        Bad("addr-own-year", "2022", "a post called like the archive of its year", Post(), $"{News}/2022/item.kk.md"),
        Bad("addr-own-slug-year", "2022", "a slug like the archive of its year", Key("slug: 2022")),
        Bad("addr-own-month", "2022/04", "a post where the archive of a month is", Post(), $"{News}/2022/04/item.kk.md"),
        Bad("addr-own-term", "/tag/a/", "a post where the list of a tag is", Post(), $"{News}/tag/a/item.kk.md").And($"{News}/x/item.kk.md", Key(Tagged)),
        Bad("addr-own-page-2", "page/2", "a post where the second page of the list is", Post(), $"{News}/page/2/item.kk.md") with { More = site => { for (var i = 0; i < 12; i++) { Put(site, $"{News}/p{i}/item.kk.md", System.Text.Encoding.UTF8.GetBytes(Post())); } } },
        Bad("addr-own-feed", "feed.xml", "a post called like the feed", Post(), $"{News}/feed.xml/item.kk.md"),
        Bad("addr-own-feed-slug", "feed.json", "a slug like another feed", Key("slug: feed.json")),
        Fine("addr-own-other-year", "a year without posts is free", Post(), $"{News}/1999/item.kk.md"),
        Fine("addr-own-tag", "a post called tag", Key(Tagged), $"{News}/tag/item.kk.md"),
        Fine("addr-own-page", "a post called page", Post(), $"{News}/page/item.kk.md"),
        Bad("addr-own-media-robots", "robots.txt", "a picture below a folder called like a file", Post("![x](a.png)\n"), "pages/robots.txt/a.png").With(PictureCases.Png(2, 2)).And("pages/robots.txt/default.kk.md", "---\ntitle: x\n---\n![x](a.png)\n"),
        Bad("addr-own-same-slug", "same URL", "a slug takes the address of a folder that sorts after it", Key("slug: good"), $"{News}/aaa/item.kk.md"),
        Bad("addr-own-same-route", "same URL", "a route takes the address of another page", Key("routes:\n  default: /news/good"), $"{News}/aaa/item.kk.md"),
        Fine("addr-own-redirect-empty", "Grav's forms write an empty redirect", Key("redirect: ''")),
        Fine("addr-own-redirect-code", "Grav takes a status behind a redirect", Key("redirect: '/news/good[301]'")),
    ];

    private static IEnumerable<OwnCase> Roots =>
    [
        .. new[] { "robots.txt", "sitemap.xml", "manifest.webmanifest", "feed.xml", "search", "assets", "404", "page", "tag", "index", "user", "favicon.ico" }
            .Select(name => Fine($"addr-own-root-{name}", $"a page called {name} at the root", Post(), $"pages/{name}/default.kk.md"))
            .Select(item => item.Name is "addr-own-root-manifest.webmanifest" or "addr-own-root-feed.xml" ? item with { Expected = "error", Keyword = "taken" } : item),
        Bad("addr-own-route-root", "taken", "a route onto the root of a language", Key("routes:\n  default: /feed.xml")),
        Bad("addr-own-route-404", "taken", "a route onto the page of what is not found", Key("routes:\n  default: /404.html")),
    ];

    private static IEnumerable<OwnCase> Aliases =>
    [
        .. new[] { "/kk", "/search", "/news/2022", "/news/2022/04", "/feed.xml", "/news/feed.xml", "/404.html", "/robots.txt", "/sitemap.xml", "/manifest.webmanifest", "/_redirects" }
            .Select((alias, i) => Bad($"addr-own-alias-{i + 1}", "alias", alias, Key($"routes:\n  aliases: ['{alias}']"))),
        Fine("addr-own-alias-html", "an old address of another program", Key("routes:\n  aliases: ['/old/index.php', '/old.html', '/2022/04/12/x']")),
        Fine("addr-own-alias-string", "one alias without brackets", Key("routes:\n  aliases: /old")),
    ];

    private static IEnumerable<OwnCase> Settings =>
    [
        Config("redirect-root", "redirect", "from a language's root", "redirects:\n  /ru: /news/good\n") with { Keyword = "taken" },
        Config("redirect-feed", "taken", "from a feed", "redirects:\n  /kk/feed.xml: /news/good\n"),
        Config("redirect-map", "taken", "from the map of the site", "redirects:\n  /sitemap.xml: /news/good\n"),
        Config("redirect-js", "redirect", "to a script", "redirects:\n  /old: 'javascript:alert(1)'\n"),
        Config("redirect-up", "redirect", "from outside", "redirects:\n  '/../x': /news\n"),
        Config("redirect-line", "redirect", "from two lines", "redirects:\n  \"/a\\nb\": /news\n"),
        Config("redirect-circle", "redirect", "in a circle", "redirects:\n  /a: /b\n  /b: /a\n"),
        Config("redirect-nowhere", "redirect", "to no page", "redirects:\n  /old: /nowhere\n") with { Expected = "warning" },
        Config("redirect-pattern", "redirect", "by a pattern of Grav", "redirects:\n  '/old/(.*)': '/news/$1'\n") with { Expected = "warning" },
        Config("redirect-fine", "", "from an old page", "redirects:\n  /old: /news/good\n") with { Expected = "ok" },
    ];

    private static IEnumerable<OwnCase> Taxonomies =>
    [
        .. new[] { "'../x'", "/etc/x", "'2022'", "page", "'a b'", "'a/b'", "'<b>'", "''" }
            .Select((name, i) => Config($"taxonomy-{i + 1}", "taxonom", name, $"taxonomies: [{name}, tag]\n").And($"{News}/x/item.kk.md", Key($"taxonomy:\n  {name}: [a]"))),
        .. new[] { "../../x", "a/b", "%2e%2e", "con", "kk", "index.html", new string('ж', 300), "<script>" }
            .Select((tag, i) => Fine($"addr-own-tag-{i + 1}", $"a tag {tag[..Math.Min(20, tag.Length)]}", Key($"taxonomy:\n  tag: ['{tag}']"))),
        .. new[] { "/", "..", ".", "!!!" }.Select((tag, i) => Warned($"addr-own-signs-{i + 1}", "letters", $"a tag {tag}", Key($"taxonomy:\n  tag: ['{tag}']"))),
        Bad("addr-own-tag-nul", "control", "a tag with a NUL by its escape", Key("taxonomy:\n  tag: [\"a\\0b\"]")),
        Bad("addr-own-tag-half", "surrogate", "a tag with half a character", Key("taxonomy:\n  tag: [\"a\\ud800b\"]")),
    ];

    private static OwnCase Config(string name, string keyword, string note, string text) => Bad($"addr-own-{name}", keyword, note, text, "config/site.yaml");
}
