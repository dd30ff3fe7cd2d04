namespace HemaSite.TrustTests.Fuzzing;

/// <summary>What the texts of each surface are mended together from: its own signs, and those that mean something elsewhere.</summary>
internal static class FuzzPieces
{
    public static readonly string[] Yaml =
        [": ", "- ", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!x ", "|\n", ">\n", "? ", "# ", "\t", "\n", "\r", "---\n", "...\n", "\\", "\0", "\uFEFF", "\u2028", "\u0085",
            "title: ", "date: ", "published: ", "taxonomy:\n  tag: [", "12-04-2022 10:00", "2022-04-12T10:00:00+06:00", "<<: ", "%YAML", "\"\\ud800\"", "\u202E", "\u00A0"];

    public static readonly string[] Markup =
        ["[a](", "](b)", "![", "<div>", "</div>", "<script>", "<svg/onload=x>", "<!--", "-->", "<![CDATA[", "<?", "**", "_", "~~", "`", "```\n", "> ", "- ", "1. ", "|a|b|\n|-|-|\n", "\n===\n",
            "http://a.b/(", "&#106;", "&colon;", "javascript:", "[x]: /u\n", "[^1]", "[^1]: a\n", "# ", "\n\n", "    ", "\\", "<a href=\"", "<img src=x onerror=y>", "[youtube](", "{{ ", "}}", "{% ", "[plugin:", "===", "\u0001",
            "<table><tr><td>", "<iframe src=https://yandex.ru/x>", "\uFFFD", "\u202E", "<p style=", "{onclick=x}", ":::", "$$", "*[A]: b\n", "www.a.kz", "<b", "'", "«", "&#7;", "&#x202e;"];

    public static readonly string[] Paths =
        ["..", "/", "\\", "%2e", "%2f", "\0", ":", "//", ".", "~", "con", "?", "#", "\u202E", "ж", "е\u0308", "\uFF0F", "index.html", " ", "*", "|", "<", "\n", "😀", "C:", "file:", "@"];

    public static readonly string[] Templates =
        ["{{ ", " }}", "{{~", "~}}", "if ", "for x in ", "while ", "end", "else", "include ", "func f(n)", "ret ", "page.title", "x = ", "[", "]", "(", ")", "'a'", "1", "..", " | ", "string.upcase",
            "array.size", "regex.match '(a+)+$'", "html.escape", "1..9999999", "1 << 99", "* 99999", "null", "$0", "this", "{%", "%}", "##", "import ", "capture x", "wrap ", "tablerow", "with page", "\0", "\"", "f 9", "?.", "??", "@f"];

    public static readonly string[] Requests =
        ["GET ", "HEAD ", "POST ", "/", "/kk/", "..", "../", "%2e%2e/", "%2e", "%2f", "%5c", "%00", "%", "%c0%af", "\\", "\0", " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/9.9\r\n", "\r\n", "\n", "\r",
            "Host: localhost\r\n", "Host: evil.example\r\n", "Host: \r\n", "Host: [::1]\r\n", "Origin: http://evil.example\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "Range: bytes=0-\r\n",
            "Expect: 100-continue\r\n", "Upgrade: websocket\r\n", "Connection: close\r\n", "X: ", ":", "?token=", "/_hemasite/events", "/_hemasite/live.js", "/.env", "/content/site.yaml", "/etc/passwd", "http://localhost/", "//", "?", "#", "*", ";",
            "\u0001", "ж", "0\r\n\r\n", "ffffffff\r\n", "\t"];

    public static readonly string[] Kept =
        ["HEMA", "\0", "\u0001", "\u0002", "\u00FF", "\0\0\0\0", "\u007F\u007F\u007F\u007F", "content/site.yaml", "kk", "HS1203", "../", "\n"];
}
