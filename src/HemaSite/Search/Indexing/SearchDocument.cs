using System.Collections.Immutable;
using System.Text.Json;
using HemaSite.Files.Kept;

namespace HemaSite.Search.Indexing;

/// <summary>A page as the index knows it, packed: a large site has thousands, and most are carried from build to build.</summary>
/// <param name="Url">The link of the page, with the path of the site.</param>
/// <param name="Date">The day as yyyy-MM-dd, or empty.</param>
/// <param name="Shown">The tags, the title and the summary.</param>
/// <param name="Weights">Numbers of keys, each with its weight.</param>
internal sealed record SearchDocument(string Url, string Date, ReadOnlyMemory<byte> Shown, ReadOnlyMemory<byte> Weights)
{
    /// <summary>Packs a page.</summary>
    /// <param name="url">The link of the page.</param>
    /// <param name="date">Its day.</param>
    /// <param name="title">The heading.</param>
    /// <param name="tags">Tags and categories in readers' words.</param>
    /// <param name="summary">The first words of the text.</param>
    /// <param name="weights">Keys with a weight from 1 to 9.</param>
    public static SearchDocument Of(
        string url, string date, string title, ImmutableArray<string> tags, string summary, IReadOnlyCollection<KeyValuePair<int, int>> weights)
    {
        var to = new ByteWriter(1024);
        to.Write(tags, to.Write);
        to.Write(title);
        to.Write(summary);
        ReadOnlyMemory<byte> shown = to.Written.ToArray();
        to.Clear();
        to.Write(weights, weight =>
        {
            to.Write(weight.Key);
            to.Write(weight.Value);
        });
        return new(url, date, shown, to.Written.ToArray());
    }

    /// <summary>Tags and categories in readers' words.</summary>
    public ImmutableArray<string> Tags => TagsIn(new(Shown));

    /// <summary>Takes every key with its weight.</summary>
    public void EachKey(Action<int, int> take)
    {
        var from = new ByteReader(Weights);
        for (var count = from.Int(); count > 0; count--)
        {
            take(from.Int(), from.Int());
        }
    }

    /// <summary>Writes the document for <see cref="Read"/>.</summary>
    /// <param name="to">Takes it.</param>
    /// <param name="renumber">The number that a key has for who will read it.</param>
    public void Write(ByteWriter to, Func<int, int> renumber)
    {
        to.Write(Url);
        to.Write(Date);
        to.Write(Shown.Span);
        to.WriteBlock(() =>
        {
            var from = new ByteReader(Weights);
            var count = from.Int();
            to.Write(count);
            for (; count > 0; count--)
            {
                to.Write(renumber(from.Int()));
                to.Write(from.Int());
            }
        });
    }

    /// <summary>Reads a document.</summary>
    public static SearchDocument Read(ByteReader from) => new(from.Text(), from.Text(), from.Bytes(), from.Block());

    /// <summary>Writes what a result shows: link, title, day, summary, tags.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        var from = new ByteReader(Shown);
        var (tags, title, summary) = (TagsIn(from), from.Text(), from.Text());
        json.WriteStartArray();
        foreach (var text in new[] { Url, title, Date, summary, string.Join(", ", tags) })
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<string> TagsIn(ByteReader from) => from.List(from.Text);
}
