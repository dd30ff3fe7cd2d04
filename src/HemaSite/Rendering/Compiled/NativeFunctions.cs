using System.Collections.Immutable;
using HemaSite.Rendering.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>
/// A function of the engine that every page calls, done here for values of the usual types: the engine looks for its functions when it
/// is first asked for one, and at the types of parameters anew for each call.
/// </summary>
/// <param name="group">The engine's group.</param>
/// <param name="name">The function in it.</param>
/// <param name="call">The result; null where the engine has to say it.</param>
internal sealed class NativeFunctions(string group, string name, Func<object?, object?, object?> call)
{
    private static readonly ImmutableArray<NativeFunctions> All =
    [
        new("array", "add", Add),
        new("object", "has_key", HasKey),
        new("string", "contains", Contains),
        new("html", "url_encode", UrlEncode),
    ];

    /// <summary>The function that an expression names; null when it is another.</summary>
    public static NativeFunctions? Of(ScriptExpression function, ImmutableArray<string> loops) =>
        function is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var wanted }, Member.Name: var name } && !loops.Contains(wanted)
            ? All.FirstOrDefault(native => native.IsNamed(wanted, name))
            : null;

    /// <summary>The result for some values; null where the engine has to say it.</summary>
    public object? Call(object? first, object? second) => call(first, second);

    /// <summary>The engine's own function.</summary>
    public IScriptCustomFunction In(ScriptObject builtins) => (IScriptCustomFunction)((ScriptObject)builtins[group]!)[name]!;

    private bool IsNamed(string wantedGroup, string wantedName) => group == wantedGroup && name == wantedName;

    private static ScriptArray? Add(object? list, object? item) => list is ScriptArray items ? new ScriptArray(items) { item } : null;

    private static object? HasKey(object? map, object? key) => (map, key) switch
    {
        (ScriptObject members, string member) => members.ContainsKey(member),
        _ => null,
    };

    private static object? Contains(object? text, object? part) => (text, part) switch
    {
        (string whole, string { Length: > 0 } piece) => whole.Contains(piece, StringComparison.Ordinal),
        (Markup whole, string { Length: > 0 } piece) => whole.Html.Contains(piece, StringComparison.Ordinal),
        _ => null,
    };

    private static string? UrlEncode(object? text, object? nothing) =>
        text is string { Length: > 0 } words && nothing is null ? Uri.EscapeDataString(words) : null;
}
