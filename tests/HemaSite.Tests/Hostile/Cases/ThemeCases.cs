using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Templates that never end, grow or reach out, and themes, phrases and settings with slips.</summary>
public static class ThemeCases
{
    private const string Theme = "themes/hostile/";

    public static IEnumerable<OwnCase> All => [.. Templates, .. Themes, .. Settings];

    private static IEnumerable<OwnCase> Templates =>
    [
        .. new (string Name, string Text, string Keyword)[]
        {
            ("while-empty", "{{ while true; end }}", "limit"), ("for-range", "{{ for i in 1..2000000000; end }}", "limit"),
            ("nested-loops", "{{ for a in 1..2000; for b in 1..2000; end; end }}", "limit"),
            ("doubling", "{{ s = 'x'; for i in 1..60; s = s + s; end; s }}", "limit"),
            ("concat-loop", "{{ s = ''; for i in 1..900000; s = s + 'xxxxxxxxxxxxxxxx'; end }}", "limit"),
            ("times", "{{ 'x' * 2000000000 }}", "limit"), ("replace-bomb", "{{ s = 'a' * 1000000; s | string.replace 'a' s }}", "limit"),
            ("append-bomb", "{{ s = 'a' * 1000000; for i in 1..40; s = s | string.append s; end; s }}", "limit"),
            ("power", "{{ 10 * 1e308 }}{{ x = 1; for i in 1..100000; x = x * 99999999999; end }}", "limit"),
            ("list-add", "{{ a = []; for i in 1..1000; a = a | array.concat a | array.add i; end }}", "limit"),
            ("join-bomb", "{{ a = 1..3000000; a | array.join 'xxxxxxxxxxxxxxxxxxxxxxxx' }}", "limit"),
            ("range-list", "{{ (1..2000000000) | array.size }}", "limit"),
            ("mutual", "{{ func a; b; end; func b; a; end; a }}", "recursive"),
            ("self-list", "{{ a = []; a[0] = a; a }}", "template failed"),
            ("include-chain", "{{ include 'layouts/item.html' }}", "recursive"),
            ("include-encoded", "{{ include '%2e%2e/%2e%2e/etc/passwd' }}", "%2e%2e"), ("include-dots", "{{ include 'partials/../../../../etc/passwd' }}", "outside"),
            ("include-address", "{{ include 'file:///etc/passwd' }}", "outside"), ("include-null", "{{ include null }}", "include"), ("include-missing", "{{ include 'partials/nope.html' }}", "nope"),
            ("include-page", "{{ include page.title }}", "template"), ("regex-two", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.replace '(a|aa)+$' '' }}", "timed out"),
            ("regex-bad", "{{ 'a' | regex.match '(' }}", "pattern"), ("regex-split", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.split '^(a+)+$' }}", "timed out"),
            ("divide", "{{ 1 / 0 }}", "zero"), ("modulo", "{{ 1 % 0 }}", "zero"), ("divide-int", "{{ 1 // 0 }}", "zero"),
            ("index", "{{ list.items[999999] }}", "list"), ("null-member", "{{ x = null; x.y.z }}", "y"), ("number-huge", "{{ 10 * 1e999999999 }}", "limit"), ("number-digits", "{{ 1" + new string('7', 2_000_000) + " }}", "limit"), ("list-doubling", "{{ a = [1]; for i in 1..60; a = a + a; end; a | array.size }}", "limit"),
            ("list-concat", "{{ a = [1]; for i in 1..60; a = a | array.concat a; end; a | array.size }}", "limit"), ("list-plain", "{{ a = [1] }}" + Times("{{ a = a + a }}", 60) + "{{ a.size }}", "limit"), ("number-behind-sharps", "{{ 10 * ####1e999999999 }}", "limit"), ("number-hex", "{{ 0x" + new string('f', 100_000) + " }}", "limit"), ("number-behind-braces", "{{ x = '}}'; 1e999999999 }}", "limit"), ("func-broken", "{{ func f(n); if n {{ page.title }}", "wrong place"), ("func-broken-more", "{{ func f(n);c f(n); if n {{ page.ti\uB7CCtlefunc f(n) = 'x' }}", "func"), ("call-text", "{{ x = 'a'; x 1 2 }}", "template failed"),
            ("assign-page", "{{ page.title = 'x' }}", "title"), ("assign-site", "{{ site = 1 }}", "site"),
            ("date-parse", "{{ date.parse '12-04-2022' }}", "date"), ("timespan", "{{ timespan.from_days 1 }}", "timespan"), ("env", "{{ env }}", "env"),
            ("import", "{{ import math }}{{ random 1 2 }}", "random"), ("eval-short", "{{ '1+1' | object.eval }}", "eval"),
            ("member-type", "{{ page.get_type }}", "get_type"), ("wrap-open", "{{ for x in list }}", "end"), ("else-alone", "{{ else }}", "else"),
            ("end-alone", "{{ end }}", "end"), ("open-brace", "{{ page.title", "}}"), ("string-open", "{{ 'abc }}", "quote"),
            ("syntax", "{{ 1 + }}", "finished"), ("liquid", "{% if x %}a{% endif %}{{ x", "}}"), ("deep-if", Times("{{ if true }}", 3000) + Times("{{ end }}", 3000), "depth"),
            ("deep-list", "{{ x = " + new string('[', 4000) + new string(']', 4000) + " }}", "depth"), ("deep-minus", "{{ " + new string('-', 5000) + "1 }}", "depth"),
            ("deep-members", "{{ page" + Times(".x", 5000) + " }}", "x"), ("deep-pipes", "{{ 'a'" + Times(" | string.upcase", 5000) + " }}", "depth"), ("recursion-tree", "{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 40 }}", "limit"), ("nul", "a\0b{{ page.title }}", "control"),
            ("twig", "{% if x %}a{% endif %}", "{%"), ("twig-block", "{% extends 'base.html' %}{{ page.title }}", "{%"), ("pow", "{{ x = 2; for i in 1..100; x = x * x; end }}", "limit"),
            ("grow-list", "{{ a = []; for i in 1..900000; a = a | array.add i; end }}", "limit"), ("deep-ternary", "{{ " + Times("true ? ", 3000) + "1" + Times(" : 1", 3000) + " }}", "depth"),
            ("deep-for", Times("{{ for i in 1..1 }}", 2000) + Times("{{ end }}", 2000), "depth"), ("deep-capture", Times("{{ capture x }}", 2000) + Times("{{ end }}", 2000), "depth"),
            ("deep-with", Times("{{ with page }}", 2000) + Times("{{ end }}", 2000), "depth"), ("many-names", "{{ " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1;")) + " nope }}", "nope"),
            ("capture-bomb", "{{ capture s }}{{ for i in 1..900000 }}xxxxxxxxxxxxxxxxxxxx{{ end }}{{ end }}{{ s }}", "limit"), ("blanks", "   \n\n ", "empty"), ("regex-back", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | regex.match '(a*)*b' }}", "timed out"),
            ("jinja", "{{ page.title|raw }}", "raw"), ("asset", "{{ asset 'nope.css' }}", "nope.css"), ("phrase", "{{ t 'nope' }}", "nope"), ("third-line", "a\nb\n  {{ page.titel }}", "titel"),
            ("plus-text", "{{ page + 1 }}", "page"), ("html-raw-var", "{{ nope | html.escape }}", "nope"),
            ("size-of", "{{ string.size }}", "string.size"), ("slice", "{{ 'abc' | string.slice 5 99999999999 }}", "template failed"), ("truncate", "{{ 'abc' | string.truncate -5 }}", "truncate"),
        }.Select(row => Bad($"tpl-own-{row.Name}", row.Keyword, row.Name, row.Text, Theme + "layouts/item.html")),
        Bad("tpl-own-include-tree", "limit", "pieces that include one another eight times each, and print nothing", "", Theme + "partials/l.html") with { More = site => Tree(site, "") },
        Bad("tpl-own-include-tree-text", "limit", "the same with a letter", "", Theme + "partials/l.html") with { More = site => Tree(site, "x") },
        Fine("tpl-own-escape", "everything a page holds is escaped by itself", "<p title=\"{{ page.title }}\">{{ page.title }}</p>", Theme + "layouts/item.html"),
        Fine("tpl-own-million", "a long page is never cut", "{{ s = 'x' * 1500000; s }}", Theme + "layouts/item.html"),
        Fine("tpl-own-set-own", "a name of one's own", "{{ string2 = 1 }}{{ string2 }}", Theme + "layouts/item.html"),
        Fine("tpl-own-colours", "colours and comments are no numbers", "#1e9999 {{ colour = '#1e9999'; colour }} {{ ## 1e999999999 ## }}{{ # 1e999999999 }}", Theme + "layouts/item.html"),
        Fine("tpl-own-loop-2000", "a long list is fine", "{{ for i in 1..2000 }}{{ i }} {{ end }}", Theme + "layouts/item.html"),
    ];

    private static IEnumerable<OwnCase> Themes =>
    [
        Bad("theme-own-yaml", "theme", "a slip in theme.yaml", "name: x\n\tmodel: 1\n", Theme + "theme.yaml"),
        Bad("theme-own-key", "extend", "a misspelt key of theme.yaml", "extend: hema\n", Theme + "theme.yaml"),
        Bad("theme-own-self", "extends", "a theme that extends itself", "extends: hostile\n", Theme + "theme.yaml"),
        Bad("theme-own-circle", "extends", "two themes that extend each other", "extends: hostile\n", "themes/other/theme.yaml").And(Theme + "theme.yaml", "extends: other\n"),
        Bad("theme-own-missing", "nope", "a theme that extends one that is not there", "extends: nope\n", Theme + "theme.yaml"),
        Bad("theme-own-up", "theme", "a theme outside the folder of themes", "extends: ../../etc\n", Theme + "theme.yaml"),
        Bad("theme-own-model", "model", "a theme of the future", "model: 99\n", Theme + "theme.yaml"),
        Bad("theme-own-phrase-yaml", "quote", "an open quote in the phrases", "read_more: 'x\n", Theme + "phrases/kk.yaml"),
        Bad("theme-own-phrase-list", "phrase", "a list for a phrase", "read_more: [a, b]\n", Theme + "phrases/kk.yaml"),
        Bad("theme-own-layout-utf8", "UTF-8", "a piece in Windows-1251", "", Theme + "partials/footer.html").With([.. "<p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. "</p>"u8]),
        Bad("theme-own-utf16", "UTF-16", "a template saved as Unicode", "", Theme + "layouts/item.html").With([.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("<p>{{ page.title }}</p>")]),
        Bad("theme-own-huge", "limit", "a template of 20 MiB: a page is never that long", new string('x', 20 << 20), Theme + "layouts/item.html"),
        Bad("theme-own-folder-link", "symbolic link", "the theme's folder is a link", "", "themes/hostile") with { More = site => Link(site, "themes/hostile", "/etc") },
        Bad("theme-own-link", "symbolic link", "a template that is a link", "", Theme + "layouts/item.html") with { More = site => Link(site, Theme + "layouts/item.html", "/etc/passwd") },
        Bad("theme-own-asset-link", "symbolic link", "a file of the theme that is a link", "", Theme + "assets/img/icon.svg") with { More = site => Link(site, Theme + "assets/img/icon.svg", "/etc/passwd") },
    ];

    private static IEnumerable<OwnCase> Settings =>
    [
        Own("base-script", "base_url", "an address that runs", "base_url: 'javascript:alert(1)'\n"),
        Own("base-quote", "base_url", "an address that would end a quote in the settings of a server", "base_url: 'https://example.kz/\"><script>'\n"),
        Own("base-semicolon", "base_url", "an address with a sign of a server's language", "base_url: 'https://example.kz/a;b'\n"),
        Own("repository-script", "url", "every page would link to a script", "repository: { url: 'javascript:alert(1)' }\n"),
        Own("repository-data", "url", "every page would link to data", "repository: { url: 'data:text/html,x' }\n"),
        Own("frames-star", "frames", "frames of every host", "frames: ['*']\n"),
        Own("frames-quote", "frames", "a host that would end a header of a server", "frames: ['e.kz\"; add_header X y; #']\n"),
        Own("frames-address", "frames", "an address for a host", "frames: ['https://e.kz/']\n"),
        Own("frames-path", "frames", "a path behind a host", "frames: ['e.kz/../x']\n"),
        Own("widths", "widths", "pictures of no width", "pictures: { widths: [0, -5] }\n"),
        Own("taxonomy-path", "taxonomies", "a group of words that leads up", "taxonomies: ['../x']\n"),
        Own("redirects-loop", "redirect", "three old addresses that lead to each other", "redirects: { /a: /b, /b: /c, /c: /a }\n"),
        Bad("config-own-dup", "duplicate", "a setting twice", "pages:\n  theme: a\n  theme: b\n", "config/system.yaml"),
        Bad("config-own-alias", "alias", "an alias in the settings", "languages: &a\n  supported: *a\n", "config/system.yaml"),
        Bad("config-own-laughs", "alias", "a bomb of aliases in the settings", "a: &a [x,x]\nb: [*a,*a]\n", "config/system.yaml"),
        Bad("config-own-list", "mapping", "a list for settings", "- a\n", "config/system.yaml"),
        Bad("config-own-utf16", "UTF-16", "settings saved as Unicode", "", "config/site.yaml").With([.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("title: x\n")]),
        Bad("config-own-nul", "control", "a NUL in the settings", "title: \"a\0b\"\n", "config/site.yaml"),
        Bad("config-own-deep", "nest", "5000 brackets in the settings", "a: " + new string('[', 5000) + "\n", "config/site.yaml"),
        Bad("config-own-lang-list", "language", "a word for the list of languages", "languages:\n  supported: kz\n", "config/system.yaml"),
        Bad("config-own-lang-twice", "language", "one language twice", "languages:\n  supported: [kk, kk]\n", "config/system.yaml"),
        Bad("config-own-lang-path", "language", "a way up for a language", "languages:\n  supported: ['../x', kk]\n", "config/system.yaml"),
        Bad("config-own-zone", "timezone", "a zone that no map has", "timezone: Asia/Almata\n", "config/system.yaml"),
        Bad("config-own-home", "home", "a front page outside", "home:\n  alias: '../../x'\n", "config/system.yaml"),
        Bad("config-own-link", "symbolic link", "settings that are a link", "", "config/system.yaml") with { More = site => Link(site, "config/system.yaml", "/etc/passwd") },
        Bad("config-own-default-lang", "language", "a first language that the site lacks", "languages:\n  supported: [kk]\n  default_lang: ru\n", "config/system.yaml"),
        Warned("config-own-home-missing", "home", "a front page that is not there", "home:\n  alias: /nope\n", "config/system.yaml"),
        Bad("config-own-count", "count", "pages of minus five posts", "pages:\n  list:\n    count: -5\n", "config/system.yaml"),
        Bad("config-own-count-huge", "count", "pages of ten thousand million posts", "pages:\n  list:\n    count: 9999999999\n", "config/system.yaml"),
        Bad("config-own-size", "size", "a summary of minus one letter", "summary:\n  size: -1\n", "config/site.yaml"),
        Bad("config-own-zone-path", "timezone", "a way up for a zone", "timezone: ../../etc/passwd\n", "config/system.yaml"),
        Bad("config-own-keys", "keys", "10 000 settings", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"k{i}: v\n")), "config/site.yaml"),
        Bad("config-own-line-end", "control", "a line end of Unicode smuggles a setting in", "title: a\u2028b: c\n", "config/site.yaml"),
        Bad("config-own-zwsp", "invisible", "a character nobody sees before a setting", "\u200Btitle: x\n", "config/site.yaml"),
        Bad("config-own-tag", "!", "a type in the settings", "x: !!python/object/apply:os.system ['id']\n", "config/system.yaml"),
        Bad("config-own-16-mebibytes", "config", "16 MiB of settings", "", "config/site.yaml") with { More = site => Put(site, "config/site.yaml", System.Text.Encoding.UTF8.GetBytes("# " + new string('x', 16 << 20))) },
        Bad("config-own-phrases-nul", "control", "a NUL in the phrases", "A: \"a\0b\"\n", "languages/kk.yaml"),
        Bad("config-own-phrases-twice", "duplicate", "a phrase twice", "A: x\nA: y\n", "languages/kk.yaml"),
        Bad("config-own-phrases-1251", "UTF-8", "phrases in Windows-1251", "", "languages/kk.yaml").With([.. "A: "u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. "\n"u8]),
        Fine("config-own-title-html", "a title that breaks out is text", "title: '</title><script>alert(1)</script>'\n", "config/site.yaml"),
        Fine("config-own-empty", "empty settings", "", "config/system.yaml"),
        Fine("config-own-plugin", "settings of plugins are none of ours", "enabled: true\nx: {y: z}\n", "config/plugins/email.yaml"),
    ];

    // A site in our own layout has its settings in content/site.yaml.
    private static OwnCase Own(string name, string keyword, string note, string text) =>
        Bad($"config-own-{name}", keyword, note, text, "content/site.yaml") with { More = site => Directory.Delete(Path.Combine(site, "pages"), recursive: true) };

    private static void Tree(string site, string leaf)
    {
        Put(site, Theme + "layouts/item.html", "{{ include 'partials/a.html' }}"u8.ToArray());
        for (var name = 'a'; name <= 'm'; name++)
        {
            Put(site, $"{Theme}partials/{name}.html", System.Text.Encoding.UTF8.GetBytes(name == 'm' ? leaf + "{{ # leaf }}" : Times($"{{{{ include 'partials/{(char)(name + 1)}.html' }}}}", 8)));
        }
    }

    private static void Link(string site, string path, string target)
    {
        var full = Path.Combine(site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }
}
