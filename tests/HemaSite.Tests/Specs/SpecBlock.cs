using System.Text;
using System.Text.RegularExpressions;

namespace HemaSite.Tests.Specs;

/// <summary>
/// One titled block. <paramref name="FirstLine"/> and <paramref name="LineCount"/> tell where its text stands in the file
/// (from 0, without the fences), so that an expectation can be rewritten in place.
/// </summary>
public sealed partial record SpecBlock(SpecBlockKind Kind, string Path, string Selector, string Text, int FirstLine, int LineCount)
{
    /// <summary>The first word of the title: how the text is written. "base64" and "escaped" have a meaning, others are for the reader.</summary>
    public string Notation { get; init; } = "";

    /// <summary>The bytes of the file: of "base64" its bytes, of "escaped" the text with its \uXXXX replaced, else the text in UTF-8.</summary>
    public byte[] Bytes => Notation switch
    {
        "base64" => Convert.FromBase64String(Text),
        "escaped" => Encoding.UTF8.GetBytes(Escape().Replace(Text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())),
        _ => Encoding.UTF8.GetBytes(Text),
    };

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
