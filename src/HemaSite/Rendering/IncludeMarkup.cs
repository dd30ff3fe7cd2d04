using HemaSite.Rendering.Views;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering;

/// <summary>Scriban's include, whose result is markup: a partial has escaped its values already.</summary>
internal sealed class IncludeMarkup : IScriptCustomFunction
{
    private static readonly IncludeFunction Include = new();

    /// <inheritdoc/>
    public int RequiredParameterCount => Include.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => Include.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => Include.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => Include.GetParameterInfo(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Render(context, callerContext, arguments, blockStatement);

    /// <summary>The partial named by the first argument, which finds the others in "$".</summary>
    public Markup Render(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new($"{Include.Invoke(context, callerContext!, arguments, blockStatement)}");

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
