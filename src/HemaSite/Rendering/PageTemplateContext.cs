using System.Text;
using HemaSite.Html;
using HemaSite.Rendering.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace HemaSite.Rendering;

/// <summary>
/// Renders one page after another, each under names of its own: strict, everything escaped unless it is markup, bounded loops and output.
/// Content is never run as a template; only themes are.
/// </summary>
internal sealed class PageTemplateContext : TemplateContext
{
    private const int MostIterations = 1_000_000;
    private const int LongestOutput = 16 * 1024 * 1024;
    private static readonly TimeSpan LongestPattern = TimeSpan.FromMilliseconds(250);

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
        TemplateLoader = ParsedTemplates.Instance;
        foreach (var (path, template) in templates.Templates)
        {
            CachedTemplates[path] = template;
        }
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Markup markup)
        {
            return Write(markup.Html);
        }

        if (textAsObject is not null)
        {
            var text = textAsObject as string ?? ObjectToString(textAsObject) ?? "";
            return Write(text.AsSpan().IndexOfAny("<>&\"'") < 0 ? text : new StringBuilder(text.Length + 16).AppendEscaped(text).ToString());
        }

        return this;
    }

    /// <summary>All templates are parsed before the first page is made, so an include that is not among them does not exist.</summary>
    private sealed class ParsedTemplates : ITemplateLoader
    {
        public static ParsedTemplates Instance { get; } = new();

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            throw new Scriban.Syntax.ScriptRuntimeException(callerSpan, templatePath.Contains("..", StringComparison.Ordinal) || templatePath.StartsWith('/')
                ? $"the include {templatePath} lies outside the theme"
                : $"the theme has no template {templatePath}");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
