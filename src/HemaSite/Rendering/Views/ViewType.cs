using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HemaSite.Rendering.Views;

/// <summary>The members that templates may ask of one kind of object, each with the way to work it out.</summary>
internal sealed class ViewType<T>(string name, params (string Name, Func<T, object?> Value)[] members)
{
    /// <summary>What template authors call the object: "page", "site".</summary>
    public string Name { get; } = name;

    /// <summary>The number of each member, from 0.</summary>
    public FrozenDictionary<string, int> Numbers { get; } =
        members.Select((member, number) => (member.Name, number)).ToFrozenDictionary(member => member.Name, member => member.number);

    /// <summary>The way to work out each member, by its number.</summary>
    public ImmutableArray<Func<T, object?>> Values { get; } = [.. members.Select(member => member.Value)];

    /// <summary>A view of one object.</summary>
    public View<T> Of(T subject) => new(subject, this);

    /// <summary>A view of an object that may be absent.</summary>
    public View<T>? OfMaybe(T? subject) => subject is null ? null : new(subject, this);
}
