namespace HemaSite.Rendering.Views;

/// <summary>An object with a fixed table of members, which a compiled template asks by number once it has found the name.</summary>
internal interface IView
{
    /// <summary>What two views have in common when their members have the same numbers.</summary>
    object Kind { get; }

    /// <summary>The number of a member, -1 when there is none.</summary>
    int NumberOf(string member);

    /// <summary>The value of a member.</summary>
    object? this[int number] { get; }
}
