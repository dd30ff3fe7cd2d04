namespace HemaSite.Pages.Tables;

/// <summary>
/// A value for every page, set by many threads, each for pages of its own. The values stand in the order of the pages, which is that in which they are made:
/// a collection of young objects looks at the newest alone. In a concurrent dictionary they would lie anywhere, and it would look through all of it each time.
/// </summary>
/// <param name="numbers">The pages.</param>
public sealed class PageTable<T>(PageNumbers numbers)
{
    private readonly T[] values = new T[numbers.Count];

    /// <summary>The value of a page; until it is set, the default of its type.</summary>
    public ref T this[ContentPage page] => ref values[numbers[page]];

    /// <summary>All values in the order of the pages.</summary>
    public IReadOnlyList<T> Values => values;

    /// <summary>Forgets all values.</summary>
    public void Clear() => Array.Clear(values);
}
