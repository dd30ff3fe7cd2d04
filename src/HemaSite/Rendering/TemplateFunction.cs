using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering;

/// <summary>A function that templates may call. Written by hand because delegates would need reflection under AOT.</summary>
internal sealed class TemplateFunction(int required, int accepted, Func<IReadOnlyList<object?>, object?> body) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo AnyParameter = new(typeof(object), "value");

    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => accepted;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => AnyParameter;

    /// <summary>Whether its result follows from its arguments alone.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>Whether so many arguments may be given.</summary>
    public bool Takes(int count) => count >= required && count <= accepted;

    /// <summary>Calls the function with as many values as it has parameters; those that are missing are null.</summary>
    /// <exception cref="TemplateArgumentException">A value is of no use.</exception>
    public object? Call(object?[] values) => body(values);

    /// <summary>The result; null when a value is of no use.</summary>
    public object? Try(object?[] values)
    {
        try
        {
            return body(values);
        }
        catch (Exception wrong) when (wrong is TemplateArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = new object?[accepted];
        for (var i = 0; i < arguments.Count && i < accepted; i++)
        {
            values[i] = arguments[i];
        }

        try
        {
            return body(values);
        }
        catch (TemplateArgumentException wrong)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? default, wrong.Message, wrong);
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
