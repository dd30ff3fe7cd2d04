using System.Text;
using FsCheck.Xunit;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Text.Encodings;

namespace HemaSite.Tests.Text;

public class TextDecoderTests
{
    private const string Russian = "---\ntitle: 'Новость'\ndate: '12-04-2022 10:00'\n---\n\nПриветствие.\n\n===\n\nТекст новости.\n";
    private const string Kazakh = "---\ntitle: 'Тақырып'\n---\n\nКіріспе.\n\nМәтін.\n";

    [Fact]
    public void Good_text_is_read_with_and_without_its_mark()
    {
        var plain = Decode(Encoding.UTF8.GetBytes(Kazakh));
        var marked = Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Kazakh)]);
        Assert.Null(plain.Problem);
        Assert.Null(marked.Problem);
        Assert.Equal(Kazakh, plain.Text.Content);
        Assert.Equal(Kazakh, marked.Text.Content);
        Assert.Equal("", Decode([]).Text.Content);
    }

    [Fact]
    public void A_stray_NUL_is_still_text() => Assert.Null(Decode(Encoding.UTF8.GetBytes("М\0тін және \0\0")).Problem);

    [Theory]
    [InlineData("UTF-16 LE", true)]
    [InlineData("UTF-16 LE", false)]
    [InlineData("UTF-16 BE", true)]
    [InlineData("UTF-16 BE", false)]
    public void UTF_16_is_named_and_shown(string name, bool marked)
    {
        Encoding encoding = name == "UTF-16 LE" ? Encoding.Unicode : Encoding.BigEndianUnicode;
        foreach (var text in new[] { Kazakh, Russian, "---\ntitle: English\n---\n" })
        {
            var decoded = Decode([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
            Assert.Equal((EncodingFault.OtherEncoding, name), (decoded.Problem!.Fault, decoded.Problem.Name));
            Assert.Equal(text, decoded.Text.Content);
        }
    }

    [Theory]
    [InlineData("Windows-1251")]
    [InlineData("KOI8-R")]
    [InlineData("CP866")]
    public void Old_Russian_encodings_are_named_and_shown(string name)
    {
        var decoded = Decode(Encode(Russian, name));
        Assert.Equal((EncodingFault.OtherEncoding, name), (decoded.Problem!.Fault, decoded.Problem.Name));
        Assert.Equal(Russian, decoded.Text.Content);
        Assert.Equal(new Position(2, 9), decoded.Problem.Span.Position);
        Assert.Equal(12, decoded.Problem.ByteOffset);
    }

    [Fact]
    public void One_comment_in_an_old_encoding_is_enough()
    {
        Assert.Equal("Windows-1251", Decode(Encode("{{ # Привет }}", "Windows-1251")).Problem!.Name);
        Assert.Equal("KOI8-R", Decode(Encode("{{ # Привет }}", "KOI8-R")).Problem!.Name);
    }

    [Fact]
    public void A_bad_byte_is_pointed_at()
    {
        var bytes = Encoding.UTF8.GetBytes(Kazakh.Replace("Мәтін", "M!тін", StringComparison.Ordinal));
        var at = Array.IndexOf(bytes, (byte)'!');
        bytes[at] = 0xFF;
        var problem = Decode([0xEF, 0xBB, 0xBF, .. bytes]).Problem!;
        Assert.Equal((EncodingFault.BadByte, null, at + 3), (problem.Fault, problem.Name, problem.ByteOffset));
        Assert.Equal(new Position(7, 2), problem.Span.Position);
    }

    [Fact]
    public void A_cut_letter_is_pointed_at()
    {
        var problem = Decode(Encoding.UTF8.GetBytes("Кіріспе.\nМәтін").AsSpan()[..^1]).Problem!;
        Assert.Equal(EncodingFault.TruncatedLetter, problem.Fault);
        Assert.Equal(new Position(2, 5), problem.Span.Position);
    }

    [Fact]
    public void Half_a_pair_is_pointed_at()
    {
        var problem = Decode([.. Encoding.UTF8.GetBytes("Мәтін\n"), 0xED, 0xA0, 0x80, (byte)'\n']).Problem!;
        Assert.Equal(EncodingFault.Surrogate, problem.Fault);
        Assert.Equal(new Position(2, 1), problem.Span.Position);
    }

    [Theory]
    [InlineData("PNG", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13)]
    [InlineData("ZIP", 0x50, 0x4B, 3, 4, 0, 1, 2, 3, 0xFF, 0xFE)]
    [InlineData("DOCX", 0x50, 0x4B, 3, 4, 0, 0x77, 0x6F, 0x72, 0x64, 0x2F, 0xFF)]
    [InlineData("JPEG", 0xFF, 0xD8, 0xFF, 0xE0)]
    [InlineData("PDF", 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31)]
    [InlineData(null, 0x80, 0x01, 0x02, 0x90, 0x03, 0xFF)]
    public void A_file_that_is_no_text_is_named(string? format, params int[] bytes)
    {
        var problem = Decode([.. bytes.Select(value => (byte)value)]).Problem!;
        Assert.Equal((EncodingFault.NotText, format), (problem.Fault, problem.Name));
    }

    [Property(MaxTest = 2000)]
    public void No_bytes_are_too_much(byte[] bytes)
    {
        var decoded = Decode(bytes);
        Assert.Equal(decoded.Problem is null, System.Text.Unicode.Utf8.IsValid(bytes) || decoded.Problem is null);
        if (decoded.Problem is { } problem)
        {
            Assert.InRange(problem.ByteOffset, 0, Math.Max(0, bytes.Length - 1));
            Assert.InRange(problem.Span.Start, 0, decoded.Text.Content.Length);
            Assert.InRange(problem.Span.Start + problem.Span.Length, 0, decoded.Text.Content.Length);
        }
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(new("pages/item.kk.md"), bytes);

    // The Russian alphabet at its places in each encoding; enough for these texts.
    private static byte[] Encode(string text, string encoding) => [.. text.Select(c => c < 0x80 ? (byte)c : Byte(c, encoding))];

    private static byte Byte(char letter, string encoding) => encoding switch
    {
        "Windows-1251" => (byte)(0xC0 + letter - 'А'),
        "KOI8-R" => (byte)(0xC0 + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".IndexOf(letter, StringComparison.Ordinal)),
        _ => (byte)(letter < 'р' ? 0x80 + letter - 'А' : 0xE0 + letter - 'р'),
    };
}
