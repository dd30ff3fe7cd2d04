using HemaSite.Files;

namespace HemaSite.Imaging;

/// <summary>The font of social cards, Noto Sans Bold (SIL Open Font License): every Latin and Cyrillic letter, all of Kazakh among them.</summary>
public static class BundledFont
{
    /// <summary>The file's name; libvips knows fonts by their extension.</summary>
    public const string FileName = "NotoSans_700Bold.ttf";

    /// <summary>How the drawing library names it.</summary>
    public const string Family = "Noto Sans Bold";

    /// <summary>The font's bytes.</summary>
    public static byte[] Read() => new EmbeddedTree(typeof(BundledFont).Assembly, "fonts/").Read(new(FileName));
}
