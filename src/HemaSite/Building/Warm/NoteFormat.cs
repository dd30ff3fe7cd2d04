using HemaSite.Diagnostics;
using HemaSite.Files.Glances;
using HemaSite.Files.Kept;

namespace HemaSite.Building.Warm;

/// <summary>A note as bytes. The bytes are only read when their checksum is right, so they need no checks of their own.</summary>
internal static class NoteFormat
{
    /// <summary>The number of this form; another form is not read.</summary>
    public const int Number = 1;

    /// <summary>The bytes of a note.</summary>
    public static ReadOnlyMemory<byte> Write(BuildNote note)
    {
        var to = new ByteWriter(1024 + note.Site.Bytes.Length + note.Output.Bytes.Length);
        to.Write(note.Program);
        to.Write(note.Options);
        to.Write(note.BuiltFor);
        to.Write(note.ValidUntil);
        to.Write(note.PageCount);
        to.Write(note.Counts.HeldBack);
        to.Write(note.Counts.Languages, language =>
        {
            to.Write(language.Code);
            to.Write(language.Pages);
        });
        to.Write(note.Messages);
        to.Write(note.Diagnostics, item => Write(to, item));
        to.Write(note.Spare);
        to.Write(note.Record);
        to.Write(note.Young, file =>
        {
            to.Write(file.Path);
            to.Write(file.Sum);
        });
        to.Write(note.Site.Bytes.Span);
        to.Write(note.Output.Bytes.Span);
        return to.Written;
    }

    /// <summary>The program that made a note. Only its own notes are read any further.</summary>
    public static string ProgramOf(ReadOnlyMemory<byte> bytes) => new ByteReader(bytes).Text();

    /// <summary>The note in bytes; the order is that of <see cref="Write(BuildNote)"/>.</summary>
    public static BuildNote Read(ReadOnlyMemory<byte> bytes)
    {
        var from = new ByteReader(bytes);
        return new()
        {
            Program = from.Text(),
            Options = from.Text(),
            BuiltFor = from.Long(),
            ValidUntil = from.Long(),
            PageCount = from.Int(),
            Counts = ReadCounts(from.Int(), from),
            Messages = from.MaybeText(),
            Diagnostics = from.List(() => ReadDiagnostic(from)),
            Spare = from.MaybeText(),
            Record = from.Sum(),
            Young = from.List(() => (from.Path(), from.Sum())),
            Site = new TreeGlance(from.Bytes()),
            Output = new TreeGlance(from.Bytes()),
        };
    }

    private static SiteCounts ReadCounts(int heldBack, ByteReader from) => new(from.List(() => (from.Text(), from.Int())), heldBack);

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
