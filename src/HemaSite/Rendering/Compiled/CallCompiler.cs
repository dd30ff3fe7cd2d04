using System.Collections.Immutable;
using HemaSite.Rendering.Steps;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>Turns calls of functions and includes of partials into steps and values.</summary>
/// <param name="expressions">Compiles the arguments.</param>
/// <param name="path">The template.</param>
/// <param name="templates">All templates, among which partials are looked for.</param>
/// <param name="language">What is the same for all pages.</param>
/// <param name="reach">Takes what the calls depend on.</param>
/// <param name="loops">The variables of the loops around the call.</param>
internal sealed class CallCompiler(
    ExpressionCompiler expressions, string path, TemplateSet templates, LanguageNames language, TemplateReach reach, ImmutableArray<string> loops)
{
    /// <summary>The step that prints a partial; null when the expression is something else.</summary>
    public Step? Include(ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "include_once" } function } call)
        {
            return null;
        }

        if (call.Arguments is not [ScriptLiteral { Value: string name }, ..])
        {
            throw new OddTemplateException("include");
        }

        var partial = templates.Find(name, path);
        reach.Partials.Add(partial);
        if (function.Name == "include")
        {
            return Include(partial, [.. call.Arguments.Skip(1)]);
        }

        if (call.Arguments.Count != 2 || call.Arguments[1] is ScriptNamedArgument)
        {
            throw new OddTemplateException("include_once");
        }

        reach.LooksAround = true;
        var place = expressions.Compile(call.Arguments[1]);
        return run => run.RunOnce(partial, place(run) as string ?? throw new OddTemplateException("place"), loops.Length);
    }

    /// <summary>The value of a call; what was piped into it is its first argument.</summary>
    public Value Call(ScriptFunctionCall call, ScriptExpression? piped)
    {
        if (call.Arguments.Any(argument => argument is ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }))
        {
            throw new OddTemplateException("arguments");
        }

        ScriptExpression[] arguments = piped is null ? [.. call.Arguments] : [piped, .. call.Arguments];
        return Call(call, call.Target!, arguments);
    }

    /// <summary>The value of "a | f b".</summary>
    public Value Pipe(ScriptPipeCall pipe) => pipe.To switch
    {
        ScriptFunctionCall call => Call(call, pipe.From!),
        ScriptVariable or ScriptMemberExpression => Call(pipe, pipe.To, [pipe.From!]),
        _ => throw new OddTemplateException("pipe"),
    };

    private Step Include(string partial, ScriptExpression[] arguments)
    {
        if (arguments.Length == 0)
        {
            return run => run.Run(partial, IncludeArguments.None, loops.Length);
        }

        var names = new string[arguments.Length];
        var values = new Value[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i] as ScriptNamedArgument ?? throw new OddTemplateException("include");
            (names[i], values[i]) = (argument.Name!.Name, expressions.Compile(argument.Value!));
        }

        var label = string.Join(' ', names);
        return run => run.RunWith(partial, new(names, label, ValuesOf(values, values.Length, run)), loops.Length);
    }

    private Value Call(ScriptNode caller, ScriptExpression target, ScriptExpression[] arguments)
    {
        var values = arguments.Select(expressions.Compile).ToArray();
        if (NativeFunctions.Of(target, loops) is { } native && values.Length is 1 or 2)
        {
            return Native(caller, native, values);
        }

        if (!Constant.Is(expressions.Function(target), out var function) || function is IncludeMarkup or IncludeOnce)
        {
            throw new OddTemplateException("function");
        }

        return function switch
        {
            TemplateFunction own => Own(own, values),
            IScriptCustomFunction other => run => Operators.Known(ScriptFunctionCall.Call(run.Context, caller, other, [.. values.Select(value => value(run))])),
            _ => throw new OddTemplateException("function"),
        };
    }

    private Value Native(ScriptNode caller, NativeFunctions native, Value[] values) => run =>
    {
        var first = values[0](run);
        var second = values.Length > 1 ? values[1](run) : null;
        return native.Call(first, second) ?? Operators.Known(ScriptFunctionCall.Call(
            run.Context, caller, native.In(language.Whole.Value), values.Length > 1 ? [first, second] : [first]));
    };

    private static Value Own(TemplateFunction function, Value[] values)
    {
        if (!function.Takes(values.Length))
        {
            throw new OddTemplateException("arguments");
        }

        if (function.IsPlain && Array.TrueForAll(values, value => Constant.Is(value, out _)))
        {
            var constants = new object?[function.ParameterCount];
            for (var i = 0; i < values.Length; i++)
            {
                Constant.Is(values[i], out constants[i]);
            }

            // A call that fails is told with the page that meets it.
            if (function.Try(constants) is { } known)
            {
                return Constant.Of(known);
            }
        }

        return run => function.Call(ValuesOf(values, function.ParameterCount, run));
    }

    private static object?[] ValuesOf(Value[] values, int count, PageRun run)
    {
        var found = new object?[count];
        for (var i = 0; i < values.Length; i++)
        {
            found[i] = values[i](run);
        }

        return found;
    }
}
