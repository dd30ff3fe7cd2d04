namespace HemaSite.Pictures;

/// <summary>Judges the styles and addresses in a drawing: nothing of them may call another site or run.</summary>
internal static class DrawingStyle
{
    private const string Function = "url(";

    private static readonly string[] Rules = ["media", "supports", "keyframes", "-webkit-keyframes", "font-face"];
    private static readonly string[] Bitmaps = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp", "data:image/avif", "data:image/bmp", "data:image/x-"];
    private static readonly string[] Fonts = ["data:font/", "data:application/font", "data:application/x-font", "data:application/vnd.ms-fontobject"];

    /// <summary>Whether a style sheet, or the styles of one element, stay with the drawing.</summary>
    public static bool IsHarmless(string style)
    {
        // With it CSS spells any letter, so that no other form could be found.
        if (style.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = style.IndexOf('@', StringComparison.Ordinal); at >= 0; at = style.IndexOf('@', at + 1))
        {
            if (!Begins(style.AsSpan(at + 1), Rules))
            {
                return false;
            }
        }

        return IsHarmlessValue(style);
    }

    /// <summary>Whether the value of an attribute does, which may be a style as well: "fill".</summary>
    public static bool IsHarmlessValue(string value)
    {
        if (!value.Contains('(', StringComparison.Ordinal))
        {
            return true;
        }

        if (value.Contains('\\', StringComparison.Ordinal) || value.Contains("image-set(", StringComparison.OrdinalIgnoreCase) || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var at = value.IndexOf(Function, StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf(Function, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var address = value.AsSpan(at + Function.Length).TrimStart().TrimStart("\"'").TrimStart();
            if (!(address is ['#', ..] || Begins(address, Bitmaps) || Begins(address, Fonts)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an address leads into the drawing itself, to a bitmap that it holds, or to a file of this site.</summary>
    public static bool IsOwnAddress(string written)
    {
        // Browsers drop tabs and line ends wherever they stand.
        var address = string.Concat(written.Where(letter => letter > ' ' && letter != '\u007f'));
        return address.Length == 0 || address[0] == '#' || Begins(address, Bitmaps)
            || !(address.AsSpan().ContainsAny(":\\") || address.StartsWith("//", StringComparison.Ordinal));
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] forms)
    {
        foreach (var form in forms)
        {
            if (text.StartsWith(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
