using System.Collections.Concurrent;
using System.Collections.Frozen;
using HemaSite.Rendering.Steps;
using Scriban.Runtime;

namespace HemaSite.Rendering.Compiled;

/// <summary>
/// Makes pages of one language with compiled templates, wherever that is certain to give what the engine would. Safe for many threads.
/// </summary>
internal sealed class CompiledRenderer
{
    private readonly TemplateSet parsed;
    private readonly ScriptObject builtins;
    private readonly FrozenDictionary<string, CompiledTemplate> templates;
    private readonly ConcurrentBag<PageRun> idle = [];
    private readonly KeptMarkup kept = new();

    /// <summary>Compiles the templates of a theme for a language.</summary>
    public CompiledRenderer(TemplateSet parsed, LanguageNames language)
    {
        (this.parsed, builtins) = (parsed, language.Own);
        templates = parsed.Templates.Keys
            .Select(path => TemplateCompiler.Compile(path, parsed, language))
            .OfType<CompiledTemplate>()
            .ToFrozenDictionary(template => template.Path);
        SelfContained = CompiledTemplate.SelfContained(templates.Values).ToFrozenSet();
    }

    /// <summary>The partials whose output follows from what is handed to them.</summary>
    public FrozenSet<string> SelfContained { get; }

    /// <summary>Forgets what partials printed; pages made later are the same.</summary>
    /// <returns>How many bytes of memory that were.</returns>
    public long Forget() => kept.Forget();

    /// <summary>Hands over a whole page; false when it is to be made by the engine.</summary>
    public bool Render(string layout, string frame, PageViews views, Action<ReadOnlySpan<byte>> write, CancellationToken cancellation)
    {
        if (!idle.TryTake(out var run))
        {
            run = new(templates, SelfContained, new(builtins, parsed, TemplateLimits.OfPages), kept);
        }

        ReadOnlySpan<byte> page;
        try
        {
            page = run.Make(views, layout, frame, cancellation);
        }
        catch (Exception odd) when (odd is not (OperationCanceledException or OutOfMemoryException))
        {
            // Whatever it was, the engine meets it too and says it in a template author's words. This run may be in any state.
            return false;
        }

        if (page.Length > Utf8Output.Longest)
        {
            return false;
        }

        write(page);
        run.End();
        idle.Add(run);
        return true;
    }
}
