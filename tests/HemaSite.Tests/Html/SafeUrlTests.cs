using HemaSite.Html;

namespace HemaSite.Tests.Html;

public sealed class SafeUrlTests
{
    [Theory]
    [InlineData("https://a.kz/b?c:d", "https://a.kz/b?c:d")]
    [InlineData("HTTP://a.kz", "HTTP://a.kz")]
    [InlineData("mailto:a@b.kz", "mailto:a@b.kz")]
    [InlineData("tel:+7700", "tel:+7700")]
    [InlineData("../b/c.pdf#d", "../b/c.pdf#d")]
    [InlineData("b/javascript:c", "b/javascript:c")]
    [InlineData("#a:b", "#a:b")]
    [InlineData("", "")]
    [InlineData("//a.kz/b", "https://a.kz/b")]
    [InlineData("/\\a.kz", "https://a.kz")]
    [InlineData("\t/b", "/b")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("javascript:1", null)]
    [InlineData("JaVa\nscript:1", null)]
    [InlineData("java\u200bscript:1", null)]
    [InlineData("\u0001 vbscript:1", null)]
    [InlineData("data:text/html,1", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("C:\\a.jpg", null)]
    [InlineData(":a", null)]
    public void Only_harmless_addresses_come_through(string address, string? clean) => Assert.Equal(clean, SafeUrl.Clean(address));
}
