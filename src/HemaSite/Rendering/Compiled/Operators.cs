using HemaSite.Rendering.Steps;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>The operators between two values: what themes use every day directly, anything else by the engine.</summary>
internal static class Operators
{
    /// <summary>An operator between two values.</summary>
    public static Value Of(ScriptBinaryOperator kind, Value left, Value right, SourceSpan span) => kind switch
    {
        ScriptBinaryOperator.EmptyCoalescing => run => left(run) ?? right(run),
        ScriptBinaryOperator.CompareEqual => run => (left(run), right(run)) switch
        {
            (string one, string other) => one == other,
            var (one, other) => ScriptBinaryExpression.Evaluate(run.Context, span, kind, one, other),
        },
        ScriptBinaryOperator.CompareNotEqual => run => (left(run), right(run)) switch
        {
            (string one, string other) => one != other,
            var (one, other) => ScriptBinaryExpression.Evaluate(run.Context, span, kind, one, other),
        },
        ScriptBinaryOperator.CompareGreater => run => (left(run), right(run)) switch
        {
            (int one, int other) => one > other,
            var (one, other) => ScriptBinaryExpression.Evaluate(run.Context, span, kind, one, other),
        },
        _ => run => Known(ScriptBinaryExpression.Evaluate(run.Context, span, kind, left(run), right(run))),
    };

    /// <summary>A value of the engine's; lists that it works out later are left to it.</summary>
    public static object? Known(object? value) => value is ScriptRange ? throw new OddTemplateException("range") : value;

    /// <summary>The value of an operator between two texts; null where the engine has to say it.</summary>
    public static object? OfConstants(ScriptBinaryOperator kind, object? left, object? right) => (kind, left, right) switch
    {
        (ScriptBinaryOperator.CompareEqual, string one, string other) => one == other,
        (ScriptBinaryOperator.CompareNotEqual, string one, string other) => one != other,
        (ScriptBinaryOperator.Add, string one, string other) => one + other,
        _ => null,
    };
}
