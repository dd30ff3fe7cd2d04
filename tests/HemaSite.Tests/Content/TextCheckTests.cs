using System.Collections.Immutable;
using System.Text;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Tests.Content;

public class TextCheckTests
{
    [Theory]
    [InlineData("a\0b", "HS1304 1:2", "control")]
    [InlineData("a\u001b[0m", "HS1304 1:2", "control")]
    [InlineData("one\ntwo\u0096three", "HS1305 2:4", "control")]
    [InlineData("a\u2028b", "HS1305 1:2", "control")]
    [InlineData("a\u202eb", "HS1307 1:2", "bidi")]
    [InlineData("a\ufeffb", "HS1308 1:2", "BOM")]
    [InlineData("a\rb\rc", "HS1309 1:2", "line ending")]
    [InlineData("a\r\nb\nc\r", "HS1309 3:2", "line ending")]
    [InlineData("lost \ufffd letter", "HS1310 1:6", "mojibake")]
    public void What_no_eye_sees_is_named(string text, string expected, string word)
    {
        var complaint = Assert.Single(Check(text));
        Assert.Equal(expected, $"{complaint.Rule.Code} {complaint.Span.Position.Line}:{complaint.Span.Position.Column}");
        Assert.Contains(word, complaint.MessageIn("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("жаңа бөлім")]
    [InlineData("Привет, это новость")]
    [InlineData("Әлем")]
    [InlineData("ғылым «қазақ»")]
    public void Letters_read_in_a_wrong_encoding_are_noticed(string text)
    {
        foreach (var table in new[] { Windows1251, Windows1252 })
        {
            var garbled = string.Concat(Encoding.UTF8.GetBytes(text).Select(letter => table(letter)));
            Assert.Equal("HS1310", Assert.Single(Check("Ok: " + garbled)).Rule.Code);
        }
    }

    [Theory]
    [InlineData("СІТІ РІТІ ТІРІ УІС")]
    [InlineData("ТІРІ ТІРІСІТІСІ")]
    [InlineData("Ёлка, СЁРФИНГ и РЁВ")]
    [InlineData("«С» — «Р»… “У” • №1 ®")]
    [InlineData("ÀÉÎÕÜ Ñandú Ñoño Ð")]
    [InlineData("👍🏽 emoji, tabs\tand \u200bjoiners\u200d")]
    [InlineData("a\r\nb\r\n")]
    public void Ordinary_text_passes(string text) => Assert.Empty(Check(text));

    [Fact]
    public void The_block_above_is_not_checked_twice() => Assert.Empty(Check("a\0\nb", 3));

    private static ImmutableArray<Diagnostic> Check(string text, int bodyStart = 0)
    {
        var complaints = new Complaints();
        TextCheck.Check(new SourceText(FilePath.Root / "a.md", text), bodyStart, complaints);
        return complaints.InOrder();
    }

    private static char Windows1251(byte letter) => letter switch
    {
        < 0x80 => (char)letter,
        >= 0xC0 => (char)(letter - 0xC0 + 'А'),
        _ => "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"[letter - 0x80],
    };

    private static char Windows1252(byte letter) => letter is < 0x80 or >= 0xA0
        ? (char)letter
        : "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"[letter - 0x80];
}
