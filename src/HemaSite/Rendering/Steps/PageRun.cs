using System.Collections.Frozen;
using System.Diagnostics;
using HemaSite.Rendering.Views;
using Scriban.Runtime;

namespace HemaSite.Rendering.Steps;

/// <summary>The state of one page being made by compiled templates. Belongs to one thread at a time and is reused.</summary>
internal sealed class PageRun
{
    private const int DeepestInclude = 48;
    private const int StepsBetweenLooks = 64;

    private readonly Utf8Output page = new();
    private readonly Utf8Output inner = new();
    private readonly FrozenDictionary<string, CompiledTemplate> templates;
    private readonly FrozenSet<string> selfContained;
    private readonly KeptMarkup kept;
    private object?[] loopVariables = new object?[32];
    private ScriptObject? names;
    private Utf8Output? main;
    private int firstVariable;
    private int depth;
    private int steps;
    private bool isKeeping;
    private long allocatedBefore;
    private long startedAt;
    private CancellationToken cancellation;

    /// <summary>A state for pages of one language.</summary>
    public PageRun(
        FrozenDictionary<string, CompiledTemplate> templates, FrozenSet<string> selfContained, PageTemplateContext context, KeptMarkup kept)
    {
        (this.templates, this.selfContained, this.kept) = (templates, selfContained, kept);
        (Context, Output) = (context, page);
    }

    /// <summary>The page so far.</summary>
    public Utf8Output Output { get; private set; }

    /// <summary>The engine's own context, for the functions and operators that are left to it.</summary>
    public PageTemplateContext Context { get; }

    /// <summary>The page, as templates see it.</summary>
    public AnyView? Page { get; private set; }

    /// <summary>The site as the page sees it.</summary>
    public AnyView? Site { get; private set; }

    /// <summary>The list on the page, if any.</summary>
    public AnyView? List { get; private set; }

    /// <summary>What stands beside the page, if anything.</summary>
    public AnyView? Sidebar { get; private set; }

    /// <summary>What the layout has made, once it has.</summary>
    public Utf8Output Main => main ?? throw new OddTemplateException("main");

    /// <summary>The values that the running partial finds in "$".</summary>
    public IncludeArguments Arguments { get; private set; } = IncludeArguments.None;

    /// <summary>Makes a page: the layout first, then the frame around it.</summary>
    /// <returns>The page, for as long as no other is made.</returns>
    public ReadOnlySpan<byte> Make(PageViews views, string layout, string frame, CancellationToken token)
    {
        (Page, Site, List, Sidebar) = (views.Page, views.Site, views.List, views.Sidebar);
        (Arguments, cancellation) = (IncludeArguments.None, token);
        (firstVariable, depth, steps, isKeeping) = (0, 0, 0, false);
        (allocatedBefore, startedAt) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        Begin(inner);
        Run(layout, IncludeArguments.None, 0);
        main = inner;
        Begin(page);
        Run(frame, IncludeArguments.None, 0);
        return page.Written;
    }

    /// <summary>Ends a page: nothing of it stays behind.</summary>
    public void End()
    {
        (names, main, Arguments) = (null, null, IncludeArguments.None);
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

        Step();
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
    public void RunOnce(string path, string place, int loopsOfCaller) => RunKept(new(path, "", place, null, null), IncludeArguments.None, loopsOfCaller);

    /// <summary>Runs a partial that prints nothing but what follows from its values, and keeps that for whoever hands it the same shared object.</summary>
    public void RunWith(string path, IncludeArguments arguments, int loopsOfCaller)
    {
        if (!isKeeping && arguments.Key(path) is { } key && selfContained.Contains(path))
        {
            isKeeping = true;
            RunKept(key, arguments, loopsOfCaller);
            isKeeping = false;
        }
        else
        {
            Run(path, arguments, loopsOfCaller);
        }
    }

    private void RunKept(PartialKey key, IncludeArguments arguments, int loopsOfCaller)
    {
        if (kept.TryGet(key, out var made))
        {
            Output.Append(made);
            return;
        }

        var start = Output.Length;
        Run(key.Path, arguments, loopsOfCaller);
        kept.Keep(key, Output.Written[start..]);
    }

    private void Begin(Utf8Output output)
    {
        Output = output;
        output.Clear();
    }

    /// <summary>The variable of a loop of the running template.</summary>
    public ref object? LoopVariable(int number) => ref loopVariables[firstVariable + number];

    /// <summary>Counts a step of a loop or the run of a partial: only these can make a page grow, or take time, without end.</summary>
    public void Step()
    {
        var limits = Context.Limits;
        if (++steps % StepsBetweenLooks == 0
            && (steps > limits.Steps || Output.Length > limits.OwnOutput || GC.GetAllocatedBytesForCurrentThread() - allocatedBefore > limits.Allocated
                || Stopwatch.GetElapsedTime(startedAt) > limits.Page))
        {
            throw new OddTemplateException("too long");
        }
    }

    /// <summary>The value of a name that templates have set.</summary>
    public object? Global(string name) =>
        names is not null && names.TryGetValue(name, out var value) ? value : throw new OddTemplateException(name);

    /// <summary>Gives a name a value for the rest of the page.</summary>
    public void SetGlobal(string name, object? value) => (names ??= []).SetValue(name, value, false);

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
            case Utf8Output made:
                Output.Append(made.Written);
                break;
            default:
                Output.AppendEscaped(Context.ObjectToString(value) ?? "");
                break;
        }
    }
}
