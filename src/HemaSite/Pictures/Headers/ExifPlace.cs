using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>Looks into Exif data for the place where a picture was taken.</summary>
internal static class ExifPlace
{
    private const int PointerToPlace = 0x8825;
    private const int Latitude = 2;
    private const int EntrySize = 12;

    /// <summary>Whether a TIFF block (Exif without its own header) holds a latitude.</summary>
    public static bool IsIn(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return false;
        }

        var isLittle = tiff.StartsWith("II"u8);
        return Find(tiff, Number(tiff, 4, isLittle), PointerToPlace, isLittle) is { } entry
            && Find(tiff, Number(tiff, entry + 8, isLittle), Latitude, isLittle) is not null;
    }

    private static int? Find(ReadOnlySpan<byte> tiff, uint directory, int tag, bool isLittle)
    {
        if (directory + 2 > (uint)tiff.Length)
        {
            return null;
        }

        var count = Short(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * EntrySize);
            if (entry + EntrySize > tiff.Length)
            {
                return null;
            }

            if (Short(tiff, entry, isLittle) == tag)
            {
                return entry;
            }
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    // An offset beyond the block finds nothing; clamped so that adding to it cannot overflow.
    private static uint Number(ReadOnlySpan<byte> tiff, int at, bool isLittle) => Math.Min(
        int.MaxValue / 2,
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]));
}
