using System.Diagnostics;
using System.Text;
using HemaSite.Html;
using HemaSite.Rendering.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering;

/// <summary>
/// Renders one page after another, each under names of its own: strict, everything escaped unless it is markup, bounded loops and output.
/// Content is never run as a template; only themes are.
/// </summary>
internal sealed class PageTemplateContext : TemplateContext
{
    private const int NodesBetweenLooks = 1024;

    private long markupLength;
    private long allocatedBefore;
    private long startedAt;
    private int nodes;

    /// <summary>Makes a context over shared built-ins that nobody may write to.</summary>
    public PageTemplateContext(ScriptObject builtins, TemplateSet templates, TemplateLimits limits)
        : base(builtins)
    {
        Limits = limits;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = limits.Steps;
        LoopLimitQueryable = limits.Steps;
        RecursiveLimit = 64;
        LimitToString = limits.Output;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = limits.Output;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = limits.Pattern;
        TemplateLoader = new ParsedTemplates(templates);
        foreach (var (path, template) in templates.Templates)
        {
            CachedTemplates[path] = template;
        }
    }

    /// <summary>How much a page may take.</summary>
    public TemplateLimits Limits { get; }

    /// <summary>Begins a page with the names its templates may use.</summary>
    public void Begin(ScriptObject names, CancellationToken cancellation)
    {
        (markupLength, nodes) = (0, 0);
        (allocatedBefore, startedAt) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        CancellationToken = cancellation;
        PushGlobal(names);
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Markup markup)
        {
            markupLength += markup.Html.Length;
            return Write(markup.Html);
        }

        if (textAsObject is not null)
        {
            var text = textAsObject as string ?? ObjectToString(textAsObject) ?? "";
            return Write(text.AsSpan().IndexOfAny("<>&\"'") < 0 ? text : new StringBuilder(text.Length + 16).AppendEscaped(text).ToString());
        }

        return this;
    }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        // Functions that call themselves twice do more work than any loop, and within every other limit.
        if (++nodes > Limits.Nodes || (nodes % NodesBetweenLooks == 0 && IsTooCostly))
        {
            throw new ScriptRuntimeException(scriptNode?.Span ?? default, "this page takes too much work (limit reached)");
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) => value is double number && !double.IsFinite(number)
        ? throw new ScriptRuntimeException(CurrentSpan, "a number was divided by zero or grows beyond the limit")
        : base.ObjectToString(value, nested);

    private bool IsTooCostly =>
        GC.GetAllocatedBytesForCurrentThread() - allocatedBefore > Limits.Allocated || Stopwatch.GetElapsedTime(startedAt) > Limits.Page;

    /// <summary>Only loops can make a page grow without end, so each of their steps looks at its length.</summary>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        var length = (Output as StringBuilderOutput)?.Builder.Length ?? 0;
        if (length - markupLength > Limits.OwnOutput || IsTooCostly)
        {
            throw new ScriptRuntimeException(loop.Span, "the page grows beyond all bounds (limit of output reached)");
        }

        return base.OnStepLoop(loop);
    }

    /// <summary>
    /// All templates are parsed before the first page is made, so an include that is not among them does not exist.
    /// </summary>
    private sealed class ParsedTemplates(TemplateSet templates) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            templates.Find(templateName, callerSpan.FileName ?? "");

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            throw new ScriptRuntimeException(callerSpan, templatePath.Contains("..", StringComparison.Ordinal) || templatePath.StartsWith('/') || templatePath.Contains(':', StringComparison.Ordinal)
                ? $"the include {templatePath} lies outside the theme"
                : $"the theme has no template {templatePath}");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
