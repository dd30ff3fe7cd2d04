namespace HemaSite.Building.Reuse.Notes;

/// <summary>
/// What threads note side by side. Its entries stand in a row, newest last, for a collection of young objects to look at; those of a concurrent
/// dictionary lie anywhere in it, and all of it would be looked at each time.
/// </summary>
internal sealed class Noted<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, TValue> notes = [];

    /// <summary>All notes, once nobody notes anything any more.</summary>
    public IReadOnlyDictionary<TKey, TValue> All => notes;

    /// <summary>Notes something, in place of what was noted before.</summary>
    public void Note(TKey key, TValue value)
    {
        lock (gate)
        {
            notes[key] = value;
        }
    }

    /// <summary>Notes something; false when it was noted before.</summary>
    public bool TryNote(TKey key, TValue value)
    {
        lock (gate)
        {
            return notes.TryAdd(key, value);
        }
    }

    /// <summary>What is noted, if anything is.</summary>
    public bool TryGet(TKey key, out TValue? value)
    {
        lock (gate)
        {
            return notes.TryGetValue(key, out value);
        }
    }
}
