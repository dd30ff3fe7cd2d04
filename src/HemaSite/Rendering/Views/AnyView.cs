namespace HemaSite.Rendering.Views;

/// <summary>
/// An object with a fixed table of members, which a compiled template asks by number once it has found the name. Lazy, so that a page
/// pays only for what its template prints, once.
/// </summary>
/// <param name="kind">What two views have in common when their members have the same numbers.</param>
/// <param name="count">How many members there are.</param>
internal abstract class AnyView(object kind, int count)
{
    private static readonly object Nothing = new();

    private object?[]? known;

    /// <summary>What two views have in common when their members have the same numbers.</summary>
    public object Kind => kind;

    /// <summary>Whether this very view is shown to many pages, so that what is printed of it is worth keeping.</summary>
    public bool IsShared { get; init; }

    /// <summary>The value of a member.</summary>
    public object? this[int number]
    {
        get
        {
            // Templates ask twice, to test and to print. Threads may both find out, and they find the same.
            var held = known?[number] ?? Find(number);
            return ReferenceEquals(held, Nothing) ? null : held;
        }
    }

    /// <summary>The number of a member, -1 when there is none.</summary>
    public abstract int NumberOf(string member);

    /// <summary>Works a member out.</summary>
    protected abstract object? Make(int number);

    private object Find(int number)
    {
        var values = known ??= new object?[count];
        return values[number] = Make(number) ?? Nothing;
    }
}
