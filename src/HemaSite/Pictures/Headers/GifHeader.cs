using System.Buffers.Binary;

namespace HemaSite.Pictures.Headers;

/// <summary>Reads the size of a GIF and looks for its closing byte.</summary>
internal static class GifHeader
{
    private const int HeaderLength = 13;
    private const byte Trailer = 0x3B;

    /// <summary>What the header says.</summary>
    public static PictureFacts Read(ReadOnlySpan<byte> bytes) => bytes.Length < HeaderLength
        ? new(0, 0, true, false, false)
        : new(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
            IsTruncated: !bytes.Contains(Trailer),
            HasPlace: false,
            HasTrailingBytes: bytes.IndexOf("PK\x03\x04"u8) > 0)
        {
            IsLeftAlone = true,
        };
}
