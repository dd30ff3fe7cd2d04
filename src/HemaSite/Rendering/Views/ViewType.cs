using System.Collections.Frozen;

namespace HemaSite.Rendering.Views;

/// <summary>The members that templates may ask of one kind of object, each with the way to work it out.</summary>
internal sealed class ViewType<T>(string name, params IEnumerable<(string Name, Func<T, object?> Value)> members)
{
    /// <summary>What template authors call the object: "page", "site".</summary>
    public string Name { get; } = name;

    /// <summary>The members by name, each with its number from 0.</summary>
    public FrozenDictionary<string, (int Number, Func<T, object?> Value)> Members { get; } = members
        .Select((member, number) => (member.Name, Member: (number, member.Value)))
        .ToFrozenDictionary(member => member.Name, member => member.Member);

    /// <summary>A view of one object.</summary>
    public View<T> Of(T subject) => new(subject, this);

    /// <summary>A view of an object that may be absent.</summary>
    public View<T>? OfMaybe(T? subject) => subject is null ? null : new(subject, this);
}
