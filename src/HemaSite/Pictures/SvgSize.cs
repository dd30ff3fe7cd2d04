using System.Globalization;
using System.Text;
using HemaSite.Pictures.Headers;

namespace HemaSite.Pictures;

/// <summary>Reads the size of an SVG drawing from its first element: width and height in pixels, else the view box.</summary>
internal static class SvgSize
{
    private const int LongestHead = 4096;

    /// <summary>The size; 0 when it is not told in pixels.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]);
        var start = text.IndexOf("<svg", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('>', start);
        if (end < 0)
        {
            return default;
        }

        var tag = text[start..end];
        var (width, height) = (Length(Attribute(tag, "width")), Length(Attribute(tag, "height")));
        if (width > 0 && height > 0)
        {
            return new(width, height, false, false, false);
        }

        var box = Attribute(tag, "viewBox").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? new(Length(box[2]), Length(box[3]), false, false, false) : default;
    }

    private static string Attribute(string tag, string name)
    {
        foreach (var blank in " \n\t\r")
        {
            var at = tag.IndexOf($"{blank}{name}=", StringComparison.Ordinal);
            var from = at + name.Length + 3;
            if (at >= 0 && from < tag.Length && tag[from - 1] is '"' or '\'')
            {
                return tag.IndexOf(tag[from - 1], from) is >= 0 and var to ? tag[from..to] : "";
            }
        }

        return "";
    }

    private static long Length(string text)
    {
        var number = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 1 and < 100_000
            ? (long)Math.Round(value)
            : 0;
    }
}
