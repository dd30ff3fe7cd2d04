using HemaSite.Rendering.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>The engine's functions that every page calls: the engine looks at the types of parameters anew for each call.</summary>
internal static class NativeFunctions
{
    /// <summary>What does the same for values of the usual types, null for others; null for other functions.</summary>
    public static Func<object?, object?, object?>? Of(ScriptExpression function) => function switch
    {
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "object" }, Member.Name: "has_key" } => HasKey,
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "string" }, Member.Name: "contains" } => Contains,
        _ => null,
    };

    private static object? HasKey(object? map, object? key) => (map, key) switch
    {
        (ScriptObject members, string name) => members.ContainsKey(name),
        _ => null,
    };

    private static object? Contains(object? text, object? part) => (text, part) switch
    {
        (string whole, string { Length: > 0 } piece) => whole.Contains(piece, StringComparison.Ordinal),
        (Markup whole, string { Length: > 0 } piece) => whole.Html.Contains(piece, StringComparison.Ordinal),
        _ => null,
    };
}
