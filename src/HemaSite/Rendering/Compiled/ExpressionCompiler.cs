using System.Collections.Immutable;
using HemaSite.Rendering.Steps;
using HemaSite.Rendering.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>Turns the expressions of a template into functions of the page; what is the same for all pages of a language is worked out at once.</summary>
/// <param name="path">The template.</param>
/// <param name="templates">All templates, among which partials are looked for.</param>
/// <param name="language">What is the same for all pages.</param>
/// <param name="reach">Takes what the expressions depend on.</param>
/// <param name="loops">The variables of the loops around the expression, the outermost first.</param>
internal sealed class ExpressionCompiler(
    string path, TemplateSet templates, LanguageNames language, TemplateReach reach, ImmutableArray<string> loops)
{
    /// <summary>The value of an expression.</summary>
    public Value Compile(ScriptExpression expression) => expression switch
    {
        ScriptLiteral { Value: var value } => Constant.Of(value),
        ScriptNestedExpression { Expression: { } inner } => Compile(inner),
        ScriptVariable variable => NoFunction(Variable(variable)),
        ScriptMemberExpression member => NoFunction(Member(member)),
        ScriptIndexerExpression indexer => Index(indexer),
        ScriptBinaryExpression binary => Binary(binary),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Truth(Condition(not)),
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
        switch (expression)
        {
            case ScriptNestedExpression { Expression: { } inner }:
                return Condition(inner);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both:
                return Decision.Both(Condition(both.Left!), Condition(both.Right!));
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either:
                return Decision.Either(Condition(either.Left!), Condition(either.Right!));
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                var denied = Condition(not.Right!);
                return Decision.Of(denied) is { } holds ? Decision.Always(!holds) : run => !denied(run);
            default:
                return IsTrue(Compile(expression), expression.Span);
        }
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

    private CallCompiler Calls() => new(this, path, templates, language, reach, loops);

    private static Func<PageRun, bool> IsTrue(Value value, Scriban.Parsing.SourceSpan span)
    {
        if (Constant.Is(value, out var constant) && constant is null or bool or string)
        {
            return Decision.Always(constant is string or true);
        }

        return run => value(run) switch
        {
            null => false,
            bool isTrue => isTrue,
            string or AnyView => true,
            var other => run.Context.ToBool(span, other),
        };
    }

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

        if (language.Has(name))
        {
            return Constant.Of(language.ValueOf(name));
        }

        // What every page has cannot be set by templates, so it needs no looking up.
        reach.LooksAround = true;
        return name switch
        {
            "page" => run => run.Page,
            "site" => run => run.Site,
            "list" => run => run.List,
            "sidebar" => run => run.Sidebar,
            "main" => run => run.Main,
            _ => run => run.Global(name),
        };
    }

    private Value Member(ScriptMemberExpression expression)
    {
        var name = expression.Member!.Name;
        if (expression.Target is ScriptVariableLocal { BaseName: "" } or ScriptVariableLocal { Name: "$" })
        {
            return run => run.Arguments[name];
        }

        if (OfLanguage(expression.Target!, name) is { } known)
        {
            return known;
        }

        var (target, span) = (Function(expression.Target!), expression.Span);
        if (Constant.Is(target, out var constant) && constant is ScriptObject group && group.TryGetValue(name, out var function))
        {
            return Constant.Of(function);
        }

        var place = new MemberPlace(name);
        return run => target(run) switch
        {
            AnyView view => place.ValueIn(view),
            ScriptArray list when name == "size" => list.Count,
            IScriptObject view => view.TryGetValue(run.Context, span, name, out var value) ? value : throw new OddTemplateException(name),
            string text when name == "size" => text.Length,
            _ => throw new OddTemplateException(name),
        };
    }

    // The templates are compiled for each language, and a page is made by those of its own.
    private Value? OfLanguage(ScriptExpression target, string name) => target switch
    {
        ScriptVariableGlobal { Name: "site" } when !loops.Contains("site") && language.Site.TryGetValue(name, out var value) => Constant.Of(value),
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "page" }, Member.Name: "language" } when !loops.Contains("page") => name switch
        {
            "code" => Constant.Of(language.Language.Code),
            "locale" => Constant.Of(language.Language.Locale),
            _ => null,
        },
        _ => null,
    };

    // The engine calls a function that is only named; that is left to it.
    private static Value NoFunction(Value value)
    {
        if (Constant.Is(value, out var constant))
        {
            return constant is not IScriptCustomFunction ? value : throw new OddTemplateException("function");
        }

        return run => value(run) is var found and not IScriptCustomFunction ? found : throw new OddTemplateException("function");
    }

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
            return Truth(Condition(expression));
        }

        var (left, right) = (Compile(expression.Left!), Compile(expression.Right!));
        var value = Operators.Of(expression.Operator, left, right, expression.Span);
        return Constant.Is(left, out var one) && Constant.Is(right, out var other) && Operators.OfConstants(expression.Operator, one, other) is { } known
            ? Constant.Of(known)
            : value;
    }

    private static Value Truth(Func<PageRun, bool> condition) =>
        Decision.Of(condition) is { } holds ? Constant.Of(holds) : run => condition(run);

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
