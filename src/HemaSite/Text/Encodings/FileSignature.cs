namespace HemaSite.Text.Encodings;

/// <summary>Tells from its first bytes which format a file that is no text has.</summary>
internal static class FileSignature
{
    /// <summary>The name of the format, or null.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) => "PNG",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "JPEG",
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => "GIF",
        _ when bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8) => "WebP",
        _ when bytes.StartsWith("%PDF-"u8) => "PDF",
        _ when bytes.StartsWith("{\\rtf"u8) => "RTF",
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => OfficeFormat(bytes),
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "DOC",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "GZIP",
        _ => null,
    };

    private static string OfficeFormat(ReadOnlySpan<byte> zip) => zip switch
    {
        _ when zip.IndexOf("word/"u8) >= 0 => "DOCX",
        _ when zip.IndexOf("xl/"u8) >= 0 => "XLSX",
        _ when zip.IndexOf("opendocument.text"u8) >= 0 => "ODT",
        _ => "ZIP",
    };
}
