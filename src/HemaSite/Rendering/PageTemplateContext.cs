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
    private const int MostIterations = 1_000_000;
    private const int LongestOutput = 32 * 1024 * 1024;
    private const int LongestOwnOutput = 4 * 1024 * 1024;
    private static readonly TimeSpan LongestPattern = TimeSpan.FromMilliseconds(250);

    private long markupLength;

    /// <summary>Makes a context over shared built-ins that nobody may write to.</summary>
    public PageTemplateContext(ScriptObject builtins, TemplateSet templates)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = MostIterations;
        LoopLimitQueryable = MostIterations;
        RecursiveLimit = 64;
        LimitToString = LongestOutput;
        RegexTimeOut = LongestPattern;
        TemplateLoader = new ParsedTemplates(templates);
        foreach (var (path, template) in templates.Templates)
        {
            CachedTemplates[path] = template;
        }
    }

    /// <summary>Begins a page with the names its templates may use.</summary>
    public void Begin(ScriptObject names, CancellationToken cancellation)
    {
        markupLength = 0;
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

    /// <summary>Only loops can make a page grow without end, so each of their steps looks at its length.</summary>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        var length = (Output as StringBuilderOutput)?.Builder.Length ?? 0;
        if (length > LongestOutput || length - markupLength > LongestOwnOutput)
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
            throw new ScriptRuntimeException(callerSpan, templatePath.Contains("..", StringComparison.Ordinal) || templatePath.StartsWith('/')
                ? $"the include {templatePath} lies outside the theme"
                : $"the theme has no template {templatePath}");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
