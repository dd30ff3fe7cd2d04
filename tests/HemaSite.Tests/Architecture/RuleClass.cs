using System.Collections.Immutable;
using System.Reflection;
using HemaSite.Diagnostics;

namespace HemaSite.Tests.Architecture;

/// <summary>One class of src/HemaSite/Diagnostics/Rules: the rules it declares and the list it hands out.</summary>
public sealed record RuleClass(string Name, ImmutableArray<Rule> Declared, ImmutableArray<Rule> Listed)
{
    /// <summary>Every class of the catalogue, by name.</summary>
    public static ImmutableArray<RuleClass> ReadAll(Assembly engine) =>
    [
        .. engine.GetTypes()
            .Where(type => type.Namespace == "HemaSite.Diagnostics.Rules" && House.IsWritten(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>Reads one class; a class without a list of its own has an empty one.</summary>
    public static RuleClass Read(Type type) => new(
        type.Name,
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>()],
        type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is ImmutableArray<Rule> all ? all : []);

    /// <summary>The rules that are declared but not listed.</summary>
    public IEnumerable<string> Forgotten =>
        Declared.Except(Listed).Select(rule => $"{Name}.All lacks {rule.Code}");
}
