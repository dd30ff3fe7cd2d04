using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace HemaSite.Files.Sums;

/// <summary>A number that tells bytes from other bytes (XXH128). Not for anything an enemy may choose: what is published bears SHA-256.</summary>
public readonly record struct ContentSum(ulong High, ulong Low)
{
    /// <summary>No sum is known.</summary>
    public static ContentSum Unknown => default;

    /// <summary>The sum of bytes.</summary>
    public static ContentSum Of(ReadOnlySpan<byte> bytes)
    {
        var sum = XxHash128.HashToUInt128(bytes);
        return new((ulong)(sum >> 64), (ulong)sum);
    }

    /// <summary>The sum of bytes that lie in several places, as if they lay in one.</summary>
    public static ContentSum Of(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        var all = new XxHash128();
        foreach (var part in parts)
        {
            all.Append(part.Span);
        }

        var sum = all.GetCurrentHashAsUInt128();
        return new((ulong)(sum >> 64), (ulong)sum);
    }

    /// <summary>The sum of a text.</summary>
    public static ContentSum Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
