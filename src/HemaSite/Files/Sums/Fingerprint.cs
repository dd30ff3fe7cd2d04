using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace HemaSite.Files.Sums;

/// <summary>Gathers values and sums them up (XXH3, 64 bits): two lists of values are the same when their sums are. Reused for many sums by one thread.</summary>
public sealed class Fingerprint
{
    // More than most sums need; longer ones, such as that of all redirects, are taken piece by piece.
    private const int Piece = 8 << 10;

    // Most sums need no more; the buffer is borrowed for one sum and given back.
    private const int Usual = 2 << 10;

    private byte[] buffer = [];
    private int length;
    private XxHash3? pieces;

    /// <summary>Adds a text; null differs from the empty one.</summary>
    public Fingerprint Add(string? text)
    {
        Add(text?.Length ?? -1);
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        if (bytes.Length > Piece)
        {
            HandOver().Append(bytes);
            return this;
        }

        bytes.CopyTo(Room(bytes.Length));
        return this;
    }

    /// <summary>Adds a number.</summary>
    public Fingerprint Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);
        return this;
    }

    /// <summary>Adds another sum.</summary>
    public Fingerprint Add(ulong sum) => Add(unchecked((long)sum));

    /// <summary>Adds a yes or no.</summary>
    public Fingerprint Add(bool flag) => Add(flag ? 1L : 0L);

    /// <summary>Adds the sum of bytes.</summary>
    public Fingerprint Add(ContentSum sum) => Add(sum.High).Add(sum.Low);

    /// <summary>Adds each item of a list, and how many there are.</summary>
    public Fingerprint AddAll<T>(IEnumerable<T> items, Action<T> add)
    {
        var count = 0;
        foreach (var item in items)
        {
            add(item);
            count++;
        }

        return Add(count);
    }

    /// <summary>The sum of what was added; the next begins anew.</summary>
    public ulong Take()
    {
        var sum = pieces is null ? XxHash3.HashToUInt64(buffer.AsSpan(0, length)) : HandOver().GetCurrentHashAsUInt64();
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, length, pieces) = ([], 0, null);
        return sum;
    }

    private Span<byte> Room(int size)
    {
        if (length + size > Piece)
        {
            HandOver();
        }

        if (length + size > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Usual, length + size));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        length += size;
        return buffer.AsSpan(length - size, size);
    }

    private XxHash3 HandOver()
    {
        pieces ??= new();
        pieces.Append(buffer.AsSpan(0, length));
        length = 0;
        return pieces;
    }
}
