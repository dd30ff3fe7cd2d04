using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>How a picture is to be turned before it is shown, as cameras note it in Exif: 1 is upright, 5 to 8 swap its sides.</summary>
internal static class ExifOrientation
{
    private const int OrientationTag = 0x0112;
    private const int EntrySize = 12;

    /// <summary>The orientation in a TIFF block (Exif without its own header), 1 to 8; 1 when it says nothing sensible.</summary>
    public static int In(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return 1;
        }

        var isLittle = tiff.StartsWith("II"u8);
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory + 2L > tiff.Length)
        {
            return 1;
        }

        var entries = tiff[(int)directory..];
        var count = Short(entries, isLittle);
        for (var i = 0; i < count && 2 + ((i + 1) * EntrySize) <= entries.Length; i++)
        {
            var entry = entries[(2 + (i * EntrySize))..];
            if (Short(entry, isLittle) == OrientationTag)
            {
                return Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : 1;
            }
        }

        return 1;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
