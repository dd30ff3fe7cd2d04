using HemaSite.Files.Kept;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Building.Reuse.Documents;

/// <summary>Writes values that remember their place in one source text.</summary>
internal sealed class PlacedWriter(ByteWriter to, SourceText source)
{
    /// <summary>Whether a value came from another file: such a document does not stand for itself and is not kept.</summary>
    public bool HasForeign { get; private set; }

    /// <summary>A stretch of the source.</summary>
    public void Write(SourceSpan span)
    {
        HasForeign |= !ReferenceEquals(span.Source, source);
        to.Write(span.Start);
        to.Write(span.Length);
    }

    /// <summary>A text.</summary>
    public void Write(Located<string> text)
    {
        to.Write(text.Value);
        Write(text.Span);
    }

    /// <summary>A text that may be missing.</summary>
    public void Write(Located<string>? text) => Maybe(text, Write);

    /// <summary>A number that may be missing.</summary>
    public void Write(Located<int>? number) => Maybe(number, known =>
    {
        to.Write(known.Value);
        Write(known.Span);
    });

    /// <summary>A moment that may be missing.</summary>
    public void Write(Located<OffsetDateTime>? moment) => Maybe(moment, known =>
    {
        to.Write(known.Value.ToInstant().ToUnixTimeTicks());
        to.Write(known.Value.Offset.Seconds);
        Write(known.Span);
    });

    /// <summary>A value of YAML that may be missing.</summary>
    public void Write(YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                to.Write(1);
                to.Write(scalar.Value);
                to.Write(scalar.IsPlain);
                break;
            case YamlList list:
                to.Write(2);
                to.Write(list.Items, Write);
                break;
            case YamlMap map:
                to.Write(3);
                to.Write(map.Entries, entry =>
                {
                    to.Write(entry.Key);
                    Write(entry.KeySpan);
                    Write(entry.Value);
                });
                break;
            default:
                to.Write(0);
                return;
        }

        Write(node.Span);
    }

    private void Maybe<T>(T? value, Action<T> write) where T : struct
    {
        to.Write(value.HasValue);
        if (value is { } known)
        {
            write(known);
        }
    }
}
