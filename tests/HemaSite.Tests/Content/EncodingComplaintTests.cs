using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;
using HemaSite.Text.Encodings;

namespace HemaSite.Tests.Content;

public class EncodingComplaintTests
{
    [Theory]
    [InlineData(EncodingFault.OtherEncoding, "UTF-16 LE", "UTF-16")]
    [InlineData(EncodingFault.OtherEncoding, "Windows-1251", "UTF-8 text; it looks like Windows-1251 (byte 7)")]
    [InlineData(EncodingFault.NotText, "PNG", "UTF-8 text but a file of another kind (PNG)")]
    [InlineData(EncodingFault.TruncatedLetter, null, "UTF-8 text (byte 7)")]
    [InlineData(EncodingFault.Surrogate, null, "not UTF-8 (byte 7)")]
    [InlineData(EncodingFault.BadByte, null, "not UTF-8 (byte 7)")]
    public void Every_fault_of_the_bytes_has_its_words(EncodingFault fault, string? name, string words)
    {
        var span = new SourceText(FilePath.Root / "a.md", "text").Span(2, 1);
        var complaint = EncodingRules.Of(new(fault, name, 7, span));
        Assert.Contains(words, complaint.MessageIn("en"), StringComparison.Ordinal);
        Assert.Equal(span, complaint.Span);
    }
}
