namespace HemaSite.Rendering.Steps;

/// <summary>What partials of one language have printed and will print again. Safe for many threads.</summary>
internal sealed class KeptMarkup
{
    // Its entries stand in a row, newest last, for a collection of young objects to look at.
    private readonly Lock gate = new();
    private readonly Dictionary<PartialKey, byte[]> made = [];

    /// <summary>What a partial printed for its values, when it is kept.</summary>
    public bool TryGet(PartialKey key, out ReadOnlySpan<byte> markup)
    {
        lock (gate)
        {
            var isKept = made.TryGetValue(key, out var bytes);
            markup = bytes;
            return isKept;
        }
    }

    /// <summary>Keeps what a partial printed.</summary>
    public void Keep(PartialKey key, ReadOnlySpan<byte> markup)
    {
        var bytes = markup.ToArray();
        lock (gate)
        {
            made.TryAdd(key, bytes);
        }
    }

    /// <summary>Forgets everything.</summary>
    /// <returns>How many bytes that were.</returns>
    public long Forget()
    {
        lock (gate)
        {
            var bytes = made.Sum(markup => markup.Value.LongLength);
            made.Clear();
            return bytes;
        }
    }
}
