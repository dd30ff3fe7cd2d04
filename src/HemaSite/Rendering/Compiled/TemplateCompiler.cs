using HemaSite.Rendering.Steps;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Compiled;

/// <summary>
/// Turns a parsed template into steps. The engine walks its syntax tree for every page anew, at about a microsecond a node; steps
/// are a tenth of that, and they write UTF-8; what is the same for all pages of a language becomes bytes at once. Only what themes use
/// every day is compiled, with the engine's meaning. Anything else is refused here, or found odd while it runs, and then the engine
/// makes the page.
/// </summary>
internal sealed class TemplateCompiler(string path, TemplateSet templates, LanguageNames language)
{
    private readonly List<string> loops = [];
    private readonly TemplateReach reach = new();
    private int mostLoops;
    private bool isIndented;

    /// <summary>The template as steps, or null when it holds what is left to the engine.</summary>
    public static CompiledTemplate? Compile(string path, TemplateSet templates, LanguageNames language)
    {
        var compiler = new TemplateCompiler(path, templates, language);
        try
        {
            var body = compiler.Block(templates.Templates[path].Page!.Body!);
            return new(path, body, compiler.mostLoops, compiler.reach.LooksAround, [.. compiler.reach.Partials]);
        }
        catch (OddTemplateException)
        {
            return null;
        }
    }

    private Step Block(ScriptBlockStatement block)
    {
        var steps = FixedText.Join(block.Statements.Select(Statement).OfType<Step>());
        return steps.Length == 1 ? steps[0] : run =>
        {
            foreach (var step in steps)
            {
                step(run);
            }
        };
    }

    private Step? Statement(ScriptStatement statement) => statement switch
    {
        ScriptRawStatement raw => Raw(raw),
        ScriptExpressionStatement { Expression: ScriptAssignExpression assignment } => Assignment(assignment),
        ScriptExpressionStatement expression => Print(expression.Expression!),
        ScriptIfStatement condition => If(condition),
        ScriptForStatement loop => For(loop),
        ScriptEscapeStatement escape => Escape(escape),
        ScriptNopStatement or ScriptEndStatement => null,
        _ => throw new OddTemplateException($"{statement.GetType()}"),
    };

    // The engine indents all lines of a partial that is included after blanks; that is left to it.
    private Step? Escape(ScriptEscapeStatement escape)
    {
        isIndented = escape.IsEntering ? !string.IsNullOrEmpty(escape.Indent) : isIndented;
        return null;
    }

    private static Step Raw(ScriptRawStatement raw) => FixedText.Of(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length));

    private Step Print(ScriptExpression expression)
    {
        if (Expressions().Include(expression) is { } include)
        {
            return !isIndented ? include : throw new OddTemplateException("indented include");
        }

        var value = Expressions().Compile(expression);
        return Constant.Is(value, out var constant) && FixedText.OfValue(constant) is { } text ? text : run => run.Print(value(run));
    }

    private Step Assignment(ScriptAssignExpression assignment)
    {
        if (assignment.Target is not ScriptVariableGlobal { Name: var name } || loops.Contains(name) || language.Has(name)
            || name is "page" or "site" or "list" or "sidebar" or "main" || assignment.EqualToken?.Value is not ("=" or null))
        {
            throw new OddTemplateException("assignment");
        }

        reach.LooksAround = true;
        var value = Expressions().Compile(assignment.Value!);
        return run => run.SetGlobal(name, value(run));
    }

    private Step If(ScriptIfStatement statement)
    {
        var condition = Expressions().Condition(statement.Condition!);
        if (Decision.Of(condition) is { } holds)
        {
            return holds ? Block(statement.Then!) : Otherwise(statement.Else) ?? FixedText.Of("");
        }

        var then = Block(statement.Then!);
        var otherwise = Otherwise(statement.Else);
        return run =>
        {
            if (condition(run))
            {
                then(run);
            }
            else
            {
                otherwise?.Invoke(run);
            }
        };
    }

    private Step? Otherwise(ScriptStatement? statement) => statement switch
    {
        null => null,
        ScriptIfStatement next => If(next),
        ScriptElseStatement last => Block(last.Body!),
        var other => throw new OddTemplateException($"{other.GetType()}"),
    };

    private Step For(ScriptForStatement loop)
    {
        if (loop is ScriptTableRowStatement || loop.NamedArguments is { Count: > 0 } || loop.Variable is not ScriptVariableGlobal { Name: var name })
        {
            throw new OddTemplateException("loop");
        }

        var items = Expressions().Compile(loop.Iterator!);
        var number = loops.Count;
        loops.Add(name);
        mostLoops = Math.Max(mostLoops, loops.Count);
        var body = Block(loop.Body!);
        loops.RemoveAt(number);
        var otherwise = loop.Else is { } last ? Block(last.Body!) : null;
        return run =>
        {
            var list = items(run) as ScriptArray ?? throw new OddTemplateException("not a list");
            for (var i = 0; i < list.Count; i++)
            {
                run.Step();
                run.LoopVariable(number) = list[i];
                body(run);
            }

            if (list.Count == 0)
            {
                otherwise?.Invoke(run);
            }
        };
    }

    private ExpressionCompiler Expressions() => new(path, templates, language, reach, [.. loops]);
}
