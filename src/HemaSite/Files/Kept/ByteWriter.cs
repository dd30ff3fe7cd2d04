using System.Buffers.Binary;
using System.Text;
using HemaSite.Files.Sums;

namespace HemaSite.Files.Kept;

/// <summary>Puts values one after another into bytes; <see cref="ByteReader"/> takes them out in the same order.</summary>
/// <param name="capacity">How many bytes there may be; a large buffer that has to grow is there twice for a moment.</param>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] buffer = new byte[capacity];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>Forgets everything.</summary>
    public void Clear() => Length = 0;

    /// <summary>A number, the shorter the smaller it is.</summary>
    public void Write(int number)
    {
        var rest = (uint)((number << 1) ^ (number >> 31));
        for (; rest >= 0x80; rest >>= 7)
        {
            Room(1)[0] = (byte)(rest | 0x80);
        }

        Room(1)[0] = (byte)rest;
    }

    /// <summary>A number of eight bytes.</summary>
    public void Write(long number) => BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);

    /// <summary>A number of eight bytes.</summary>
    public void Write(ulong number) => BinaryPrimitives.WriteUInt64LittleEndian(Room(sizeof(ulong)), number);

    /// <summary>A yes or no.</summary>
    public void Write(bool flag) => Room(1)[0] = flag ? (byte)1 : (byte)0;

    /// <summary>A yes, a no, or nothing.</summary>
    public void Write(bool? flag) => Room(1)[0] = flag switch { null => 0, false => 1, true => 2 };

    /// <summary>A text; null differs from the empty one.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(-1);
            return;
        }

        Write(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetByteCount(text)));
    }

    /// <summary>A path.</summary>
    public void Write(FilePath path) => Write(path.Value);

    /// <summary>A sum.</summary>
    public void Write(ContentSum sum)
    {
        Write(sum.High);
        Write(sum.Low);
    }

    /// <summary>Bytes with their length.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Write(bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    /// <summary>What somebody writes, with its length, so that a reader can pass over it.</summary>
    public void WriteBlock(Action write)
    {
        var start = Length;
        Room(sizeof(int));
        write();
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(start), Length - start - sizeof(int));
    }

    /// <summary>A list.</summary>
    public void Write<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private Span<byte> Room(int size)
    {
        if (Length + size > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + size));
        }

        Length += size;
        return buffer.AsSpan(Length - size, size);
    }
}
