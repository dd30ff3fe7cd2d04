using System.Collections.Immutable;
using HemaSite.Rendering.Steps;
using HemaSite.Rendering.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>Turns the expressions of a template into functions of the page.</summary>
/// <param name="path">The template.</param>
/// <param name="templates">All templates, among which partials are looked for.</param>
/// <param name="languages">The functions that exist, for each language.</param>
/// <param name="loops">The variables of the loops around the expression, the outermost first.</param>
internal sealed class ExpressionCompiler(string path, TemplateSet templates, ImmutableArray<ScriptObject> languages, ImmutableArray<string> loops)
{
    /// <summary>The value of an expression.</summary>
    public Value Compile(ScriptExpression expression) => expression switch
    {
        ScriptLiteral { Value: var value } => _ => value,
        ScriptNestedExpression { Expression: { } inner } => Compile(inner),
        ScriptVariable variable => NoFunction(Variable(variable)),
        ScriptMemberExpression member => NoFunction(Member(member)),
        ScriptIndexerExpression indexer => Index(indexer),
        ScriptBinaryExpression binary => Binary(binary),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Not(Condition(not.Right!)),
        ScriptConditionalExpression choice => Choice(choice),
        ScriptObjectInitializerExpression map => Map(map),
        ScriptArrayInitializerExpression list => List(list),
        ScriptFunctionCall call => Calls().Call(call, null),
        ScriptPipeCall pipe => Calls().Pipe(pipe),
        _ => throw new OddTemplateException($"{expression.GetType()}"),
    };

    /// <summary>Whether an expression holds.</summary>
    public Func<PageRun, bool> Condition(ScriptExpression expression)
    {
        if (expression is ScriptNestedExpression { Expression: { } inner })
        {
            return Condition(inner);
        }

        if (expression is ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } binary)
        {
            var (left, right) = (Condition(binary.Left!), Condition(binary.Right!));
            return binary.Operator == ScriptBinaryOperator.And ? run => left(run) && right(run) : run => left(run) || right(run);
        }

        var value = Compile(expression);
        var span = expression.Span;
        return run => value(run) switch
        {
            null => false,
            bool isTrue => isTrue,
            var other => run.Context.ToBool(span, other),
        };
    }

    /// <summary>The step that prints a partial, when the expression is a plain include.</summary>
    public Step? Include(ScriptExpression expression) => Calls().Include(expression);

    /// <summary>The function that a call names; unlike elsewhere it is not called by being named.</summary>
    public Value Function(ScriptExpression target) => target switch
    {
        ScriptVariable variable => Variable(variable),
        ScriptMemberExpression member => Member(member),
        _ => throw new OddTemplateException($"{target.GetType()}"),
    };

    private CallCompiler Calls() => new(this, path, templates, loops.Length);

    private Value Variable(ScriptVariable variable)
    {
        if (variable is not ScriptVariableGlobal || variable.Name is "for" or "while" or "tablerow" or "this")
        {
            throw new OddTemplateException(variable.Name);
        }

        var name = variable.Name;
        var number = loops.LastIndexOf(name);
        if (number >= 0)
        {
            return run => run.LoopVariable(number);
        }

        // What every page has cannot be set by templates, so it needs no looking up.
        return name switch
        {
            "page" => run => run.Page,
            "site" => run => run.Site,
            "list" => run => run.List,
            "sidebar" => run => run.Sidebar,
            _ when languages[0].Contains(name) => Builtin(name),
            _ => run => run.Global(name),
        };
    }

    // The functions of a language are looked up once in its life.
    private Value Builtin(string name)
    {
        var values = languages.Select(builtins => builtins[name]).ToArray();
        return run => values[run.Language];
    }

    private Value Member(ScriptMemberExpression expression)
    {
        var name = expression.Member!.Name;
        if (expression.Target is ScriptVariableLocal { BaseName: "" } or ScriptVariableLocal { Name: "$" })
        {
            return run => run.Arguments[name];
        }

        var (target, span) = (Function(expression.Target!), expression.Span);
        var place = new MemberPlace(name);
        return run => target(run) switch
        {
            IView view => place.ValueIn(view),
            IScriptObject view => view.TryGetValue(run.Context, span, name, out var value) ? value : throw new OddTemplateException(name),
            string text when name == "size" => text.Length,
            _ => throw new OddTemplateException(name),
        };
    }

    // The engine calls a function that is only named; that is left to it.
    private static Value NoFunction(Value value) => run => value(run) is var found and not IScriptCustomFunction
        ? found
        : throw new OddTemplateException("function");

    private Value Index(ScriptIndexerExpression expression)
    {
        var (target, index, span) = (Compile(expression.Target!), Compile(expression.Index!), expression.Span);
        return run => (target(run), index(run)) switch
        {
            (ScriptArray list, int number) when number >= 0 && number < list.Count => list[number],
            (ScriptObject map, string key) when map.TryGetValue(run.Context, span, key, out var value) => value,
            _ => throw new OddTemplateException("index"),
        };
    }

    private Value Binary(ScriptBinaryExpression expression)
    {
        if (expression.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            var condition = Condition(expression);
            return run => condition(run);
        }

        var (left, right, span, kind) = (Compile(expression.Left!), Compile(expression.Right!), expression.Span, expression.Operator);
        return kind switch
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
            _ => run => ScriptBinaryExpression.Evaluate(run.Context, span, kind, left(run), right(run)),
        };
    }

    private static Value Not(Func<PageRun, bool> condition) => run => !condition(run);

    private Value Choice(ScriptConditionalExpression expression)
    {
        var (condition, then, otherwise) = (Condition(expression.Condition!), Compile(expression.ThenValue!), Compile(expression.ElseValue!));
        return run => condition(run) ? then(run) : otherwise(run);
    }

    private Value Map(ScriptObjectInitializerExpression expression)
    {
        var members = expression.Members.Select(member => (Name: NameOf(member), Value: Compile(member.Value!))).ToArray();
        return run =>
        {
            var map = new ScriptObject();
            foreach (var (name, value) in members)
            {
                map.SetValue(name, value(run), false);
            }

            return map;
        };
    }

    private static string NameOf(ScriptObjectMember member) => member.Name switch
    {
        ScriptVariable variable => variable.Name,
        ScriptLiteral { Value: string text } => text,
        _ => throw new OddTemplateException("member"),
    };

    private Value List(ScriptArrayInitializerExpression expression)
    {
        var values = expression.Values.Select(Compile).ToArray();
        return run => new ScriptArray(values.Select(value => value(run)));
    }
}
