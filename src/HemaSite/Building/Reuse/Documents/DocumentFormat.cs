using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Diagnostics;
using HemaSite.Files.Kept;
using HemaSite.Text;

namespace HemaSite.Building.Reuse.Documents;

/// <summary>A document with what was said about it as bytes. The text itself stays where it is, in the author's file.</summary>
internal static class DocumentFormat
{
    /// <summary>The bytes of a document; null for one that depends on other files or that has errors.</summary>
    public static byte[]? Write(ByteWriter to, Document document, ImmutableArray<Diagnostic> complaints)
    {
        if (!document.IsUsable || complaints.Any(item => item.Rule.Severity == Severity.Error))
        {
            return null;
        }

        to.Clear();
        var placed = new PlacedWriter(to, document.Source);
        to.Write(document.File.Name);
        to.Write(document.File.LanguageCode);
        to.Write(document.File.IsFlat);
        to.Write(document.Source.Sum);
        to.Write(document.Source.EvenSum);
        to.Write(document.BodyStart);
        FrontMatterFormat.Write(to, placed, document.FrontMatter);
        DiagnosticFormat.Write(to, placed, complaints);
        return placed.HasForeign ? null : to.Written.ToArray();
    }

    /// <summary>The document of a file; null when its name means something else than that of the file it was made of.</summary>
    public static (Document Document, ImmutableArray<Diagnostic> Complaints)? Read(ReadOnlyMemory<byte> bytes, ContentFile file, Func<SourceText, string> text)
    {
        var from = new ByteReader(bytes);
        if (from.Text() != file.Name || from.MaybeText() != file.LanguageCode || from.Bool() != file.IsFlat)
        {
            return null;
        }

        var source = new SourceText(file.Path, from.Sum(), from.Sum(), text);
        var (start, placed) = (from.Int(), new PlacedReader(from, source));
        return (new(file, source, FrontMatterFormat.Read(from, placed), start), DiagnosticFormat.Read(from, placed));
    }
}
