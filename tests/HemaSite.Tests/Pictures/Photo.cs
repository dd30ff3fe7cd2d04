using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;

namespace HemaSite.Tests.Pictures;

/// <summary>Real small pictures made on the spot, with everything cameras hide in them.</summary>
public static class Photo
{
    /// <summary>Words that must not be in any published picture.</summary>
    public static readonly string[] Secrets = ["Exif", "http://ns.adobe.com", "SERIAL-42", "Photoshop 3.0", "secret comment"];

    /// <summary>A JPEG: left red, right blue, with some noise so that it has a natural weight.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        using var picture = Pixels(width, height);
        return picture.JpegsaveBuffer(q: 85, keep: Enums.ForeignKeep.None);
    }

    public static byte[] Png(int width, int height)
    {
        using var picture = Pixels(width, height);
        return picture.PngsaveBuffer(keep: Enums.ForeignKeep.None);
    }

    public static byte[] WebP(int width, int height)
    {
        using var picture = Pixels(width, height);
        return picture.WebpsaveBuffer(q: 80, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The JPEG with Exif (orientation, place, serial number), XMP, IPTC and a comment, and a second picture behind its end.</summary>
    public static byte[] WithSecrets(byte[] jpeg, int orientation = 1) =>
    [
        .. jpeg[..2],
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. "<x:xmpmeta>SERIAL-42</x:xmpmeta>"u8]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. "author"u8]),
        .. Segment(0xFE, "secret comment"u8),
        .. jpeg[2..],
        .. "\0\0SERIAL-42"u8,
    ];

    /// <summary>The PNG with an Exif chunk, a text and XMP.</summary>
    public static byte[] WithSecretsInPng(byte[] png)
    {
        const int EndOfHeader = 33;
        return
        [
            .. png[..EndOfHeader],
            .. Chunk("eXIf", Tiff(1)),
            .. Chunk("tEXt", "Comment\0secret comment SERIAL-42"u8),
            .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. "http://ns.adobe.com/xap/1.0/"u8]),
            .. png[EndOfHeader..],
        ];
    }

    /// <summary>The simple WebP in the extended form with EXIF and XMP chunks.</summary>
    public static byte[] WithSecretsInWebP(byte[] webp, int width, int height)
    {
        byte[] extended = [0x0C, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0];
        byte[] body =
        [
            .. "WEBP"u8, .. RiffChunk("VP8X", extended), .. webp[12..],
            .. RiffChunk("EXIF", [.. "Exif\0\0"u8, .. Tiff(1)]), .. RiffChunk("XMP ", "http://ns.adobe.com/xap/1.0/ SERIAL-42"u8.ToArray()),
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>A PNG whose header tells of more pixels than anyone should decode.</summary>
    public static byte[] Bomb(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(new byte[1000]);
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
            .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];
    }

    public static bool Holds(byte[] bytes, string words) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(words)) >= 0;

    private static Image Pixels(int width, int height)
    {
        using var red = Image.Black(width, height).NewFromImage(200, 40, 40).Cast(Enums.BandFormat.Uchar);
        using var blue = Image.Black(width / 2, height).NewFromImage(40, 40, 200).Cast(Enums.BandFormat.Uchar);
        return red.Insert(blue, width - (width / 2), 0).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    // One directory with the orientation and the way to a second one that holds a latitude.
    private static byte[] Tiff(int orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0,
        0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 56, 0, 0, 0, 0, .. "SERIAL-42"u8, .. new byte[24],
    ];

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. Big(data.Length), .. named, .. Big((int)Crc(named))];
    }

    private static byte[] RiffChunk(string name, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little(data.Length), .. data, .. new byte[data.Length & 1]];

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
