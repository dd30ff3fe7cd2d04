using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files.Kept;

namespace HemaSite.Building.Reuse.Documents;

/// <summary>Complaints about one source text as bytes.</summary>
internal static class DiagnosticFormat
{
    /// <summary>Writes complaints.</summary>
    public static void Write(ByteWriter to, PlacedWriter placed, ImmutableArray<Diagnostic> items) => to.Write(items, item =>
    {
        to.Write(item.Rule.Code);
        placed.Write(item.Span);
        to.Write(item.Arguments, to.Write);
    });

    /// <summary>Reads complaints.</summary>
    public static ImmutableArray<Diagnostic> Read(ByteReader from, PlacedReader placed) =>
        from.List(() => RuleBook.ByCode[from.Text()].At(placed.Span(), [.. from.List(from.Text)]));
}
