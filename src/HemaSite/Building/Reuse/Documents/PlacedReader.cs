using HemaSite.Files.Kept;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Building.Reuse.Documents;

/// <summary>Reads what <see cref="PlacedWriter"/> wrote, into places of a source text.</summary>
internal sealed class PlacedReader(ByteReader from, SourceText source)
{
    /// <summary>A stretch of the source.</summary>
    public SourceSpan Span() => source.Span(from.Int(), from.Int());

    /// <summary>A text.</summary>
    public Located<string> Text() => new(from.Text(), Span());

    /// <summary>A text, or null.</summary>
    public Located<string>? MaybeText() => from.Bool() ? Text() : null;

    /// <summary>A number, or null.</summary>
    public Located<int>? MaybeNumber() => from.Bool() ? new(from.Int(), Span()) : null;

    /// <summary>A moment, or null.</summary>
    public Located<OffsetDateTime>? MaybeMoment() => from.Bool()
        ? new(Instant.FromUnixTimeTicks(from.Long()).WithOffset(Offset.FromSeconds(from.Int())), Span())
        : null;

    /// <summary>A value of YAML, or null.</summary>
    public YamlNode? MaybeNode() => from.Int() switch
    {
        1 => new YamlScalar(from.Text(), from.Bool(), Span()),
        2 => new YamlList(from.List(() => MaybeNode()!), Span()),
        3 => new YamlMap(from.List(() => new YamlEntry(from.Text(), Span(), MaybeNode()!)), Span()),
        _ => null,
    };
}
