using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using HemaSite.Files.Sums;

namespace HemaSite.Files.Kept;

/// <summary>Takes values out of bytes in the order in which they were put there. The bytes have a checksum, so nothing here is doubted.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private int at;

    /// <summary>A number.</summary>
    public int Int()
    {
        var span = bytes.Span;
        var (value, shift) = (0u, 0);
        while (span[at] >= 0x80)
        {
            value |= (uint)(span[at++] & 0x7F) << shift;
            shift += 7;
        }

        value |= (uint)span[at++] << shift;
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>A number of eight bytes.</summary>
    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Next(sizeof(long)));

    /// <summary>A number of eight bytes.</summary>
    public ulong ULong() => BinaryPrimitives.ReadUInt64LittleEndian(Next(sizeof(ulong)));

    /// <summary>A yes or no.</summary>
    public bool Bool() => Next(1)[0] != 0;

    /// <summary>A yes, a no, or nothing.</summary>
    public bool? MaybeBool() => Next(1)[0] switch { 0 => null, 1 => false, _ => true };

    /// <summary>A text that is there.</summary>
    public string Text() => MaybeText()!;

    /// <summary>A text, or null.</summary>
    public string? MaybeText() => Int() is >= 0 and var length ? Encoding.UTF8.GetString(Next(length)) : null;

    /// <summary>A path.</summary>
    public FilePath Path() => new(Text());

    /// <summary>A sum.</summary>
    public ContentSum Sum() => new(ULong(), ULong());

    /// <summary>Bytes that were written with their length.</summary>
    public ReadOnlyMemory<byte> Bytes() => Slice(Int());

    /// <summary>What was written as a block, to be read by a reader of its own.</summary>
    public ReadOnlyMemory<byte> Block() => Slice(BinaryPrimitives.ReadInt32LittleEndian(Next(sizeof(int))));

    /// <summary>A list.</summary>
    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = Int();
        if (count == 0)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (; count > 0; count--)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    private ReadOnlySpan<byte> Next(int length) => Slice(length).Span;

    private ReadOnlyMemory<byte> Slice(int length)
    {
        at += length;
        return bytes.Slice(at - length, length);
    }
}
