using System.Collections.Concurrent;
using System.Collections.Frozen;
using HemaSite.Rendering.Views;
using Scriban.Runtime;

namespace HemaSite.Rendering.Steps;

/// <summary>The state of one page being made by compiled templates. Belongs to one thread at a time and is reused.</summary>
internal sealed class PageRun(
    int language, FrozenDictionary<string, CompiledTemplate> templates, PageTemplateContext context,
    ConcurrentDictionary<(string Path, string Place), Utf8Markup> once)
{
    private const int MostSteps = 1_000_000;
    private const int LongestOutput = 4 * 1024 * 1024;
    private const int DeepestInclude = 48;

    private object?[] loopVariables = new object?[32];
    private int firstVariable;
    private int depth;
    private int steps;
    private CancellationToken cancellation;

    /// <summary>The page so far.</summary>
    public Utf8Output Output { get; } = new();

    /// <summary>The engine's own context, for the functions and operators that are left to it.</summary>
    public PageTemplateContext Context => context;

    /// <summary>The number of the page's language among those of the site.</summary>
    public int Language => language;

    /// <summary>The page, as templates see it.</summary>
    public object? Page { get; private set; }

    /// <summary>The site as the page sees it.</summary>
    public object? Site { get; private set; }

    /// <summary>The list on the page, if any.</summary>
    public object? List { get; private set; }

    /// <summary>What stands beside the page, if anything.</summary>
    public object? Sidebar { get; private set; }

    /// <summary>The names of this page: page, site, list, and what its templates set.</summary>
    public ScriptObject Names { get; private set; } = [];

    /// <summary>The values that the running partial finds in "$".</summary>
    public IncludeArguments Arguments { get; private set; } = IncludeArguments.None;

    /// <summary>Begins a page with its names.</summary>
    public void Begin(ScriptObject names, CancellationToken token)
    {
        Output.Clear();
        (Names, Arguments, cancellation) = (names, IncludeArguments.None, token);
        (Page, Site, List, Sidebar) = (names["page"], names["site"], names["list"], names["sidebar"]);
        (firstVariable, depth, steps) = (0, 0, 0);
    }

    /// <summary>Ends a page: nothing of it stays behind.</summary>
    public void End()
    {
        (Names, Arguments) = ([], IncludeArguments.None);
        (Page, Site, List, Sidebar) = (null, null, null, null);
        Array.Clear(loopVariables);
    }

    /// <summary>Runs a template of the theme.</summary>
    public void Run(string path, IncludeArguments arguments, int loopsOfCaller)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!templates.TryGetValue(path, out var template) || ++depth > DeepestInclude)
        {
            throw new OddTemplateException(path);
        }

        var (before, variables) = (Arguments, firstVariable);
        (Arguments, firstVariable) = (arguments, firstVariable + loopsOfCaller);
        if (firstVariable + template.LoopCount > loopVariables.Length)
        {
            Array.Resize(ref loopVariables, (firstVariable + template.LoopCount) * 2);
        }

        template.Body(this);
        (Arguments, firstVariable) = (before, variables);
        depth--;
    }

    /// <summary>Runs a partial that is the same wherever the place is, once, and prints what it made.</summary>
    public void RunOnce(string path, string place, int loopsOfCaller)
    {
        if (!once.TryGetValue((path, place), out var made))
        {
            var start = Output.Length;
            Run(path, IncludeArguments.None, loopsOfCaller);
            once.TryAdd((path, place), new(Output.Written[start..].ToArray()));
            return;
        }

        Output.Append(made.Bytes);
    }

    /// <summary>What is written by a step, taken out of the output again.</summary>
    public Utf8Markup Capture(Action<PageRun> step)
    {
        var start = Output.Length;
        step(this);
        var made = new Utf8Markup(Output.Written[start..].ToArray());
        Output.ShrinkTo(start);
        return made;
    }

    /// <summary>The variable of a loop of the running template.</summary>
    public ref object? LoopVariable(int number) => ref loopVariables[firstVariable + number];

    /// <summary>Counts a step of a loop: only loops can make a page grow without end.</summary>
    public void StepLoop()
    {
        if (++steps > MostSteps || Output.Length > LongestOutput)
        {
            throw new OddTemplateException("too long");
        }
    }

    /// <summary>The value of a name that templates have set.</summary>
    public object? Global(string name) =>
        Names.TryGetValue(name, out var value) ? value : throw new OddTemplateException(name);

    /// <summary>Prints a value: markup as it is, anything else escaped.</summary>
    public void Print(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Output.AppendEscaped(text);
                break;
            case Markup markup:
                Output.Append(markup.Html);
                break;
            case Utf8Markup bytes:
                Output.Append(bytes.Bytes);
                break;
            default:
                Output.AppendEscaped(context.ObjectToString(value) ?? "");
                break;
        }
    }
}
