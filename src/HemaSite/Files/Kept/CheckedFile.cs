using System.Buffers.Binary;
using HemaSite.Files.Sums;

namespace HemaSite.Files.Kept;

/// <summary>
/// A file that the program keeps for itself, with its format and a checksum in front: whatever happened to it, what is read is what
/// was written, or nothing. Losing it costs time and nothing else, so no failure of the disk is told.
/// </summary>
public static class CheckedFile
{
    private const int HeadLength = 8 + (2 * sizeof(ulong));

    /// <summary>The bytes of a file; null when it is missing, damaged or of another format.</summary>
    public static ReadOnlyMemory<byte>? Read(string path, int format)
    {
        try
        {
            var bytes = OwnFile.Read(path);
            return bytes.Length >= HeadLength && bytes.AsSpan(0, HeadLength).SequenceEqual(HeadOf(ContentSum.Of(bytes.AsSpan(HeadLength)), format))
                ? (ReadOnlyMemory<byte>)bytes.AsMemory(HeadLength)
                : (ReadOnlyMemory<byte>?)null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts bytes in the place of a file, whole or not at all.</summary>
    /// <returns>Their sum, whether they could be written or not.</returns>
    public static ContentSum Write(string path, int format, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        var sum = ContentSum.Of(parts);
        var all = parts.ToArray();
        try
        {
            OwnFile.Put(path, file =>
            {
                file.Write(HeadOf(sum, format));
                foreach (var part in all)
                {
                    file.Write(part.Span);
                }
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is made again.
        }

        return sum;
    }

    private static byte[] HeadOf(ContentSum sum, int format)
    {
        var head = new byte[HeadLength];
        "HEMA"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), format);
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(8), sum.High);
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(8 + sizeof(ulong)), sum.Low);
        return head;
    }
}
