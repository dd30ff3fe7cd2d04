using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Heads of posts as hands, word processors and attackers write them.</summary>
public static class FrontMatterCases
{
    public static IEnumerable<OwnCase> All =>
    [
        .. Delimiters, .. Quotes, .. Structure, .. Unseen, .. Values,
    ];

    private static IEnumerable<OwnCase> Delimiters =>
    [
        Bad("fm-own-en-dashes", "front matter", "––– as a word processor makes of ---", "–––\n" + Head + "–––\n\nx\n"),
        Bad("fm-own-two-dashes", "front matter", "-- for ---", "--\n" + Head + "--\n\nx\n"),
        Bad("fm-own-unclosed", "front matter", "no closing line, text follows", "---\n" + Head + "\nМәтін.\n"),
        Bad("fm-own-closing-spaced", "front matter", "the closing line is indented", "---\n" + Head + " ---\n\nМәтін.\n"),
        Bad("fm-own-semicolon", "front matter", "closed by ;;;", ";;;\n" + Head + ";;;\n\nx\n"),
        Bad("fm-own-json", "front matter", "JSON in place of YAML", "{\n\"title\": \"x\"\n}\n\nx\n"),
        Bad("fm-own-html-comment", "front matter", "a comment above the block hides it", "<!-- x -->\n" + Post()),
        Bad("fm-own-blanks-only-empty", "empty", "a file of blanks", "   \n\n\t\n"),
        Fine("fm-own-no-blank-below", "text right under the closing line", "---\n" + Head + "---\nМәтін.\n"),
        Fine("fm-own-comment", "a comment line inside the block", "---\n# ескерту\n" + Head + "---\n\nx\n"),
        Warned("fm-own-blanks-above", "front matter", "a line of blanks above ---", "  \n\n" + Post()),
        Bad("fm-own-nested-fence", "front matter", "the block inside a code fence", "```yaml\n" + Post() + "```\n"),
        Bad("fm-own-word-root", "mapping", "the block is one word", "---\nсәлем\n---\n\nx\n"),
        Bad("fm-own-colonless", "colon", "a line without a colon", Key("жай мәтін")),
        Bad("fm-own-no-space", "space", "no blank after the colon", Key("subtitle:мәтін")),
    ];

    private static IEnumerable<OwnCase> Quotes =>
    [
        Bad("fm-own-colon-title", "quote", "a colon inside a plain title", Title("Новости: важно")),
        Bad("fm-own-double-unclosed", "quote", "missing closing double quote", Title("\"Тақырып")),
        Bad("fm-own-after-quote", "quote", "words after the closing quote", Title("\"Еңбек\" ордені")),
        Bad("fm-own-curly-then-text", "quote", "words after an apostrophe pair", Title("'Еңбек' ордені")),
        Bad("fm-own-backtick", "`", "a grave accent at the beginning", Title("`x` туралы")),
        Bad("fm-own-pipe", "|", "a bar at the beginning", Title("|x| туралы")),
        Bad("fm-own-greater", ">", "a > at the beginning", Title("> дәйексөз")),
        Bad("fm-own-dash-title", "-", "a dash at the beginning makes a list", Title("- бір")),
        Bad("fm-own-question", "?", "a question mark and a blank", Title("? кім")),
        Bad("fm-own-comma", ",", "a comma at the beginning", Title(", x")),
        Bad("fm-own-close-bracket", "]", "a closing bracket at the beginning", Title("] x")),
        Bad("fm-own-close-brace", "}", "a closing brace at the beginning", Title("} x")),
        Bad("fm-own-bad-escape-u", "escape", "\\u without digits", Title("\"\\uZZZZ\"")),
        Bad("fm-own-bad-escape-x", "escape", "\\x with one digit", Title("\"\\x4\"")),
        Bad("fm-own-escape-end", "quote", "a backslash before the closing quote", Title("\"C:\\\"")),
        Bad("fm-own-surrogate-low", "surrogate", "a low half alone", Title("\"x\\udc00y\"")),
        Bad("fm-own-escape-nul", "control", "a NUL through an escape", Title("\"a\\0b\"")),
        Bad("fm-own-escape-bell", "control", "a bell through an escape", Title("\"a\\ab\"")),
        Bad("fm-own-escape-ls", "control", "U+2028 through an escape", Title("\"a\\Lb\"")),
        Fine("fm-own-doubled", "a doubled apostrophe is one", Title("'Д''Артаньян'")),
        Fine("fm-own-escape-ok", "an emoji through an escape", Title("\"\\U0001F600 күлкі\"")),
        Warned("fm-own-hash-list", "#", "' #' cuts an item of a list", Key("taxonomy:\n  tag:\n    - Қан №1 #2")),
    ];

    private static IEnumerable<OwnCase> Structure =>
    [
        Bad("fm-own-dup-quoted", "duplicate", "the same key once in quotes", Key("\"title\": x")),
        Bad("fm-own-dup-flow", "duplicate", "the same key twice in braces", Key("x: {a: 1, a: 2}")),
        Bad("fm-own-dup-deep", "duplicate", "the same key twice, three levels down", Key("a:\n  b:\n    c: 1\n    c: 2")),
        Bad("fm-own-tab-mixed", "tab", "a blank and a tab before a key", Key("a:\n \tb: 1")),
        Fine("fm-own-tab-text", "a tab inside a text over several lines", Key("subtitle: |\n  a:\n  \tb: 1")),
        Bad("fm-own-tab-first", "tab", "a tab before a key", Key("\tsubtitle: x")),
        Bad("fm-own-tab-list", "tab", "a tab before an item", Key("taxonomy:\n  tag:\n\t- x")),
        Bad("fm-own-dedent", "indent", "a key between two levels", Key("a:\n    b: 1\n  c: 2")),
        Bad("fm-own-list-indent", "indent", "items of one list at two depths", Key("taxonomy:\n  tag:\n    - a\n   - b")),
        Bad("fm-own-map-and-list", "list", "a list and keys at one level", Key("taxonomy:\n  - a\n  tag: b")),
        Bad("fm-own-anchor-only", "&", "an anchor nobody uses", Key("x: &a\n  b: 1")),
        Bad("fm-own-merge", "alias", "a merge of an anchor", Key("a: &a {b: 1}\nc:\n  <<: *a")),
        Bad("fm-own-laughs", "alias", "a bomb of aliases", Key("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]")),
        Bad("fm-own-cycle", "alias", "a list that holds itself", Key("a: &a [*a]")),
        Bad("fm-own-tag-cs", "tag", "a type of .NET", Key("x: !!net/FileInfo /etc/passwd")),
        Bad("fm-own-tag-binary", "tag", "binary", Key("x: !!binary AAAA")),
        Bad("fm-own-tag-local", "tag", "a tag of one's own", Key("x: !маңызды мәтін")),
        Bad("fm-own-directive-tag", "%", "another directive", "---\n%TAG ! tag:x,2000:\n" + Head + "---\n\nx\n"),
        Bad("fm-own-directive", "%", "a directive of YAML", "---\n%YAML 1.2\n" + Head + "---\n\nx\n"),
        Bad("fm-own-complex-key", "key", "a list as a key", Key("? [a, b]\n: c")),
        Bad("fm-own-list-key", "key", "a list as a key in braces", Key("x: {[a]: b}")),
        Bad("fm-own-deep-block", "nest", "40 levels of keys", Key(string.Concat(Enumerable.Range(0, 40).Select(i => new string(' ', i) + "a:\n")) + new string(' ', 40) + "b: 1")),
        Bad("fm-own-deep-dashes", "nest", "3000 dashes", Key("a:\n  " + Times("- ", 3000) + "x")),
        Bad("fm-own-deep-braces", "nest", "5000 braces", Key("a: " + Times("{b: ", 5000) + "1" + new string('}', 5000))),
        Bad("fm-own-questions", "nest", "3000 question marks", Key(Times("? ", 3000) + "x")),
        Bad("fm-own-keys-in-map", "keys", "5000 keys one level down", Key("x:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"  k{i}: v\n")))),
        Bad("fm-own-long-block", "long", "200 KiB of comments", "---\n" + Times("# ескерту\n", 12000) + Head + "---\n\nx\n"),
        Bad("fm-own-many-items", "long", "100 000 tags", Key("taxonomy:\n  tag: [" + Times("a,", 100_000) + "b]")),
        Bad("fm-own-brace-open", "}", "a brace never closed", Key("x: {a: 1")),
        Bad("fm-own-bracket-mixed", "]", "a bracket closed by a brace", Key("x: [a, b}")),
        Bad("fm-own-text-after-list", "list", "words after a closed list", Key("tags: [a, b] және c")),
    ];

    private static IEnumerable<OwnCase> Unseen =>
    [
        Bad("fm-own-nbsp-key", "invisible", "a no-break blank before a key", Key("\u00A0subtitle: x")),
        Bad("fm-own-bom-key", "invisible", "a byte order mark before a key", Key("\uFEFFsubtitle: x")),
        Bad("fm-own-joiner-key", "invisible", "a joiner inside a key", Key("sub\u200Dtitle: x")),
        Bad("fm-own-soft-hyphen-key", "invisible", "a soft hyphen inside a key", Key("sub\u00ADtitle: x")),
        Bad("fm-own-word-joiner", "invisible", "U+2060 before the title", "---\n\u2060title: 'x'\n" + DateLines + "---\n\nx\n"),
        Bad("fm-own-ps-in-title", "control", "U+2029 in a title", Title("x\u2029published: false")),
        Bad("fm-own-esc", "control", "an escape character would colour the terminal", Title("'\u001b[31mқызыл'")),
        Bad("fm-own-vertical-tab", "control", "U+000B of a word processor", Title("'a\u000bb'")),
        Bad("fm-own-form-feed", "control", "U+000C", Title("'a\u000cb'")),
        Bad("fm-own-del", "control", "U+007F", Title("'a\u007fb'")),
        Bad("fm-own-nonchar", "control", "U+FFFE", Title("'a\uFFFEb'")),
        Bad("fm-own-c1", "control", "U+0096, a dash of Windows-1251", Title("'a \u0096 b'")),
        Bad("fm-own-wide-blank", "invisible", "a blank of East Asia before a key", Key("\u3000subtitle: x")),
        Warned("fm-own-bom-title", "BOM", "a byte order mark inside a title", Title("'a\uFEFFb'")),
        Warned("fm-own-bidi-escape", "bidi", "an override through an escape", Title("\"abc\\u202egnp\"")),
        Warned("fm-own-isolate", "bidi", "U+2067", Title("'abc\u2067def\u2069'")),
        Warned("fm-own-embedding", "bidi", "U+202B in a list of tags", Key("taxonomy:\n  tag: ['\u202Babc']")),
        Fine("fm-own-title-zwsp", "U+200B inside a title tells browsers where to break", Title("'Жаңа\u200Bлық'")),
        Fine("fm-own-emoji", "letters beyond the first plane", Title("'Күн ☀️ 😀'")),
        Fine("fm-own-nbsp-title", "a no-break blank inside a title", Title("'№\u00A05 мектеп'")),
        Fine("fm-own-soft-hyphen-title", "a soft hyphen inside a title", Title("'Гемато\u00ADлогия'")),
    ];

    private static IEnumerable<OwnCase> Values =>
    [
        Bad("fm-own-title-blank", "title", "a title of blanks", Title("'   '")),
        Bad("fm-own-title-nothing", "title", "a title with nothing after the colon", Title("")),
        Bad("fm-own-title-quotes", "title", "an empty pair of quotes", Title("''")),
        Bad("fm-own-title-map", "title", "a map for a title", Title("{kk: a, ru: b}")),
        Bad("fm-own-title-invisible", "title", "a title of characters nobody sees", Title("'\u200B\u200B'")),
        Bad("fm-own-title-lines", "title", "a title over two lines", Title("|\n  бір\n  екі")),
        Warned("fm-own-title-long", "long", "256 letters", Title("'" + new string('ж', 256) + "'")),
        Warned("fm-own-typo-title", "unknown key", "titel for subtitle", Key("subtitel: x")),
        Warned("fm-own-typo-publish", "unknown key", "publish-date for publish_date", Key("publish-date: '12-04-2022 10:00'")),
        Warned("fm-own-key-case", "unknown key", "Slug for slug", Key("Slug: abc")),
        Warned("fm-own-key-cyrillic", "unknown key", "published with a Cyrillic р", Post(head: "title: 'x'\n" + DateLines + "\u0440ublished: false\n")),
        Warned("fm-own-nested-typo", "unknown key", "catgory under taxonomy", Key("taxonomy:\n  catgory: news")),
        Bad("fm-own-bool-two", "published", "2 for yes or no", Post(head: "title: 'x'\npublished: 2\n" + DateLines)),
        Bad("fm-own-bool-list", "published", "a list for yes or no", Post(head: "title: 'x'\npublished: [true]\n" + DateLines)),
        Bad("fm-own-bool-kazakh", "published", "иә for yes", Post(head: "title: 'x'\npublished: иә\n" + DateLines)),
        Bad("fm-own-sidebar-word", "show_sidebar", "maybe", Key("show_sidebar: maybe")),
        Fine("fm-own-bool-off", "off is no", Key("show_sidebar: off")),
        Fine("fm-own-bool-capitals", "TRUE is yes", Key("show_sidebar: TRUE")),
        Fine("fm-own-bool-quoted", "'false' is no", Key("show_sidebar: 'false'")),
        Bad("fm-own-taxonomy-word", "taxonomy", "a word for taxonomy", Key("taxonomy: жаңалық")),
        Bad("fm-own-tag-map", "tag", "a map for a tag", Key("taxonomy:\n  tag: {a: b}")),
        Bad("fm-own-routes-word", "routes", "a word for routes", Key("routes: /x")),
        Bad("fm-own-image-list", "header_image_file", "a list for a picture", Key("header_image_file: [a.jpg, b.jpg]")),
        Bad("fm-own-width-word", "header_image_width", "a word for a number", Key("header_image_width: кең")),
        Bad("fm-own-width-negative", "header_image_width", "a number below nothing", Key("header_image_width: -5")),
        Bad("fm-own-width-huge", "header_image_width", "a number beyond all bounds", Key("header_image_width: 99999999999999999999")),
        Fine("fm-own-template-braces", "template code in a subtitle stays text", Key("subtitle: '{{ 7 * 7 }} {% for %} ${x} <%= x %>'")),
        Fine("fm-own-polyglot-title", "what breaks out of every place is text in each", Title("'\"><svg onload=alert(1)>''--></script>]]>&amp;'")),
        Fine("fm-own-metadata-html", "metadata comes out escaped", Key("metadata:\n  description: '\"><script>alert(1)</script>'")),
        Fine("fm-own-php", "code of another language is text", Title("'<?php system(1); ?>'")),
    ];
}
