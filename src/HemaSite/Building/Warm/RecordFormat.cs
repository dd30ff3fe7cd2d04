using System.Collections.Immutable;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Files;

namespace HemaSite.Building.Warm;

/// <summary>A record as bytes. The bytes are only read when their checksum is right, so they need no checks of their own.</summary>
internal static class RecordFormat
{
    /// <summary>The number of this form; another form is not read.</summary>
    public const int Number = 1;

    /// <summary>The bytes of a record.</summary>
    public static byte[] Write(BuildRecord record)
    {
        var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(record.Program);
        to.Write(record.Options);
        to.Write(record.BuiltFor);
        to.Write(record.ValidUntil);
        to.Write(record.ReadAt);
        to.Write(record.PageCount);
        to.Write(record.Messages ?? "");
        to.Write(record.Counts.HeldBack);
        Write(to, record.Counts.Languages, language => { to.Write(language.Code); to.Write(language.Pages); });
        Write(to, record.Inputs, entry => Write(to, entry));
        Write(to, record.Outputs, entry => Write(to, entry));
        Write(to, record.Diagnostics, item => Write(to, item));
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The record in bytes.</summary>
    public static BuildRecord Read(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var (program, options) = (from.ReadString(), from.ReadString());
        var (builtFor, until, readAt) = (from.ReadInt64(), from.ReadInt64(), from.ReadInt64());
        var (pages, messages, heldBack) = (from.ReadInt32(), from.ReadString(), from.ReadInt32());
        return new()
        {
            Program = program,
            Options = options,
            BuiltFor = builtFor,
            ValidUntil = until,
            ReadAt = readAt,
            PageCount = pages,
            Messages = messages.Length == 0 ? null : messages,
            Counts = new(Read(from, () => (from.ReadString(), from.ReadInt32())), heldBack),
            Inputs = Read(from, () => ReadEntry(from)),
            Outputs = Read(from, () => ReadEntry(from)),
            Diagnostics = Read(from, () => ReadDiagnostic(from)),
        };
    }

    private static void Write(BinaryWriter to, FileEntry entry)
    {
        to.Write(entry.Path.Value);
        to.Write(entry.Size);
        to.Write((byte)entry.Kind);
        to.Write(entry.Stamp);
    }

    private static FileEntry ReadEntry(BinaryReader from) =>
        new(new(from.ReadString()), from.ReadInt64(), (FileKind)from.ReadByte()) { Stamp = from.ReadInt64() };

    private static void Write(BinaryWriter to, KeptDiagnostic item)
    {
        to.Write(item.Code);
        to.Write((int)item.Severity);
        to.Write(item.Path.Value);
        to.Write(item.Start);
        to.Write(item.Length);
        to.Write(item.IsAboutText);
        Write(to, item.Arguments, to.Write);
    }

    private static KeptDiagnostic ReadDiagnostic(BinaryReader from) =>
        new(from.ReadString(), (Severity)from.ReadInt32(), new(from.ReadString()), from.ReadInt32(), from.ReadInt32(), from.ReadBoolean())
        {
            Arguments = Read(from, from.ReadString),
        };

    private static void Write<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static ImmutableArray<T> Read<T>(BinaryReader from, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(from.ReadInt32());
        for (var left = items.Capacity; left > 0; left--)
        {
            items.Add(read());
        }

        return items.ToImmutable();
    }
}
