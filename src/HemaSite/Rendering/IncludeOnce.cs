using System.Collections.Concurrent;
using HemaSite.Rendering.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering;

/// <summary>
/// include_once 'partials/x.html' place: a partial that is the same wherever the place is, rendered once and kept. A sidebar is
/// most of a page's markup, and a thousand pages share it.
/// </summary>
internal sealed class IncludeOnce(IncludeMarkup include) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo AnyParameter = new(typeof(object), "value");

    // One language's built-ins hold one of these, so the language is no part of the key.
    private readonly ConcurrentDictionary<(string Path, string Place), Markup> made = new();

    /// <inheritdoc/>
    public int RequiredParameterCount => 2;

    /// <inheritdoc/>
    public int ParameterCount => 2;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => AnyParameter;

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var key = ($"{arguments[0]}", $"{arguments[1]}");
        if (!made.TryGetValue(key, out var markup))
        {
            markup = include.Render(context, callerContext, [arguments[0]], blockStatement);
            made.TryAdd(key, markup);
        }

        return markup;
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
