using HemaSite.Files;
using HemaSite.Files.Kept;
using HemaSite.Output.Left;
using HemaSite.Output.Manifests;

namespace HemaSite.Building.Warm;

/// <summary>A record as bytes. The bytes are only read when their checksum is right, so they need no checks of their own.</summary>
internal static class RecordFormat
{
    /// <summary>The number of this form; another form is not read.</summary>
    public const int Number = 6;

    // More than most need.
    private const int BytesPerFile = 160;

    /// <summary>The beginning of a record. What <see cref="KeptFormat"/> writes of the site follows it.</summary>
    /// <param name="odd">What lay among the files of the site without being one.</param>
    /// <param name="left">What was published.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<FileEntry> odd, LeftSite left)
    {
        var to = new ByteWriter(1024 + (left.Files.Length * BytesPerFile));
        to.Write(odd, entry =>
        {
            to.Write(entry.Path);
            to.Write((int)entry.Kind);
        });
        Write(to, left);
        return to.Written;
    }

    /// <summary>The record in bytes.</summary>
    public static BuildRecord Read(ReadOnlyMemory<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var odd = from.List(() => new FileEntry(from.Path(), 0, (FileKind)from.Int()));
        var (left, marks) = (ReadLeft(from), KeptFormat.ReadMarks(from));
        return new() { OddEntries = odd, Left = left, Marks = marks, Kept = KeptFormat.Read(from, marks) };
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
}
