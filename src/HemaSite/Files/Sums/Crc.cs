using System.IO.Hashing;

namespace HemaSite.Files.Sums;

/// <summary>The checksum that PNG and zip keep beside their bytes (CRC-32 of ISO 3309).</summary>
public static class Crc
{
    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Crc32.HashToUInt32(bytes);
}
