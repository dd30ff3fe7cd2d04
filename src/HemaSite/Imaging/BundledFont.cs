using HemaSite.Files;

namespace HemaSite.Imaging;

/// <summary>The font of social cards, Noto Sans Bold (SIL Open Font License): every Latin and Cyrillic letter, all of Kazakh among them.</summary>
public static class BundledFont
{
    /// <summary>The file's name; libvips knows fonts by their extension.</summary>
    public const string FileName = "NotoSans_700Bold.ttf";

    /// <summary>How the drawing library names it.</summary>
    public const string Family = "Noto Sans Bold";

    /// <summary>The file of <see cref="Fontconfig"/>, beside the font.</summary>
    public const string FontconfigName = "fonts.conf";

    /// <summary>
    /// What the library for finding fonts is told in place of the machine's own settings: nothing. So letters are shaped alike on every
    /// machine, and no other font stands in for this one.
    /// </summary>
    public static ReadOnlySpan<byte> Fontconfig => "<?xml version=\"1.0\"?>\n<fontconfig></fontconfig>\n"u8;

    /// <summary>The font's bytes.</summary>
    public static byte[] Read() => new EmbeddedTree(typeof(BundledFont).Assembly, "fonts/").Read(new(FileName));
}
