using HemaSite.Building.Reuse.Bytes;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Output.Left;
using HemaSite.Output.Manifests;

namespace HemaSite.Building.Warm;

/// <summary>A record as bytes. The bytes are only read when their checksum is right, so they need no checks of their own.</summary>
internal static class RecordFormat
{
    /// <summary>The number of this form; another form is not read.</summary>
    public const int Number = 4;

    // More than most need.
    private const int BytesPerFile = 480;

    /// <summary>The bytes of a record.</summary>
    public static ReadOnlySpan<byte> Write(BuildRecord record)
    {
        var to = new ByteWriter(1024 + (record.Marks.Count * BytesPerFile) + (record.Left.Files.Length * BytesPerFile));
        to.Write(record.Program);
        to.Write(record.Options);
        to.Write(record.BuiltFor);
        to.Write(record.ValidUntil);
        to.Write(record.PageCount);
        to.Write(record.Messages);
        to.Write(record.Counts.HeldBack);
        to.Write(record.Counts.Languages, language =>
        {
            to.Write(language.Code);
            to.Write(language.Pages);
        });
        to.Write(record.OddEntries, entry =>
        {
            to.Write(entry.Path);
            to.Write((int)entry.Kind);
        });
        to.Write(record.Diagnostics, item => Write(to, item));
        Write(to, record.Left);
        KeptFormat.Write(to, record.Kept.Value);
        return to.Written;
    }

    /// <summary>The program that made a record. Only its own records are read any further.</summary>
    public static string ProgramOf(ReadOnlyMemory<byte> bytes) => new ByteReader(bytes).Text();

    /// <summary>The record in bytes.</summary>
    public static BuildRecord Read(ReadOnlyMemory<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var (program, options, builtFor, until) = (from.Text(), from.Text(), from.Long(), from.Long());
        var (pages, messages, heldBack) = (from.Int(), from.MaybeText(), from.Int());
        var (counts, odd) = (from.List(() => (from.Text(), from.Int())), from.List(() => new FileEntry(from.Path(), 0, (FileKind)from.Int())));
        var (diagnostics, left, marks) = (from.List(() => ReadDiagnostic(from)), ReadLeft(from), KeptFormat.ReadMarks(from));
        return new()
        {
            Program = program,
            Options = options,
            BuiltFor = builtFor,
            ValidUntil = until,
            PageCount = pages,
            Messages = messages,
            Counts = new(counts, heldBack),
            OddEntries = odd,
            Diagnostics = diagnostics,
            Left = left,
            Marks = marks,
            Kept = KeptFormat.Read(from, marks),
        };
    }

    private static void Write(ByteWriter to, LeftSite left)
    {
        to.Write(left.ManifestSize);
        to.Write(left.ManifestStamp);
        to.Write(left.Spare);
        to.Write(left.Behind, to.Write);
        to.Write(left.Files, file =>
        {
            to.Write(file.File.Path);
            to.Write(file.File.Size);
            to.Write(file.Stamp);
            to.Write(Convert.FromHexString(file.File.Sha256));
        });
    }

    private static LeftSite ReadLeft(ByteReader from) => new()
    {
        ManifestSize = from.Long(),
        ManifestStamp = from.Long(),
        Spare = from.MaybeText(),
        Behind = from.List(from.Path),
        Files = from.List(() =>
        {
            var (path, size, stamp) = (from.Path(), from.Long(), from.Long());
            return new LeftFile(new PublishedFile(path, size, Convert.ToHexStringLower(from.Bytes().Span)), stamp);
        }),
    };

    private static void Write(ByteWriter to, KeptDiagnostic item)
    {
        to.Write(item.Code);
        to.Write((int)item.Severity);
        to.Write(item.Path);
        to.Write(item.Start);
        to.Write(item.Length);
        to.Write(item.IsAboutText);
        to.Write(item.Arguments, to.Write);
    }

    private static KeptDiagnostic ReadDiagnostic(ByteReader from) =>
        new(from.Text(), (Severity)from.Int(), from.Path(), from.Int(), from.Int(), from.Bool()) { Arguments = from.List(from.Text) };
}
