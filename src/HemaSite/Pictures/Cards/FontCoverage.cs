using System.Buffers.Binary;

namespace HemaSite.Pictures.Cards;

/// <summary>The characters that a TrueType font has glyphs for, read from its cmap table (formats 4 and 12).</summary>
public sealed class FontCoverage
{
    private readonly List<(int First, int Last)> ranges = [];

    /// <summary>Reads a font.</summary>
    /// <exception cref="ArgumentException">The font has no table of Unicode characters.</exception>
    public FontCoverage(ReadOnlySpan<byte> font)
    {
        var cmap = Table(font, "cmap"u8);
        var count = Short(cmap, 2);
        for (var i = 0; i < count; i++)
        {
            var record = cmap[(4 + (i * 8))..];
            var table = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(record[4..])..];
            switch (Short(table, 0))
            {
                case 4:
                    ReadSegments(table);
                    break;
                case 12:
                    ReadGroups(table);
                    break;
                default:
                    break;
            }
        }

        if (ranges.Count == 0)
        {
            throw new ArgumentException("the font has no table of Unicode characters", nameof(font));
        }
    }

    /// <summary>Whether the font has a glyph for a character.</summary>
    public bool Has(int character)
    {
        foreach (var (first, last) in ranges)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var doubled = Short(table, 6);
        for (var i = 0; i < doubled; i += 2)
        {
            var (last, first) = (Short(table, 14 + i), Short(table, 16 + doubled + i));
            var (delta, offset) = (Short(table, 16 + (2 * doubled) + i), Short(table, 16 + (3 * doubled) + i));
            for (var character = first; character <= last && character < 0xFFFF; character++)
            {
                var glyph = offset == 0
                    ? (character + delta) & 0xFFFF
                    : Short(table, 16 + (3 * doubled) + i + offset + (2 * (character - first)));
                if (glyph != 0)
                {
                    Add(character, character);
                }
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table[(16 + (i * 12))..];
            Add((int)BinaryPrimitives.ReadUInt32BigEndian(group), (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]));
        }
    }

    private void Add(int first, int last)
    {
        if (ranges.Count > 0 && ranges[^1].Last + 1 == first)
        {
            ranges[^1] = (ranges[^1].First, last);
        }
        else
        {
            ranges.Add((first, last));
        }
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        var count = Short(font, 4);
        for (var i = 0; i < count; i++)
        {
            var record = font[(12 + (i * 16))..];
            if (record.StartsWith(name))
            {
                return font[(int)BinaryPrimitives.ReadUInt32BigEndian(record[8..])..];
            }
        }

        throw new ArgumentException("the font has no table of Unicode characters", nameof(font));
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
