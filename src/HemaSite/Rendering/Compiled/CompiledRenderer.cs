using System.Collections.Concurrent;
using System.Collections.Frozen;
using HemaSite.Rendering.Steps;
using Scriban.Runtime;

namespace HemaSite.Rendering.Compiled;

/// <summary>Makes pages with compiled templates, wherever that is certain to give what the engine would. Safe for many threads.</summary>
internal sealed class CompiledRenderer
{
    private readonly TemplateSet parsed;
    private readonly FrozenDictionary<string, CompiledTemplate> templates;
    private readonly FrozenDictionary<string, Shared> languages;

    /// <summary>Compiles the templates of a theme.</summary>
    public CompiledRenderer(TemplateSet parsed, FrozenDictionary<string, ScriptObject> builtins)
    {
        this.parsed = parsed;
        templates = parsed.Templates.Keys
            .Select(path => TemplateCompiler.Compile(path, parsed, builtins.Values))
            .OfType<CompiledTemplate>()
            .ToFrozenDictionary(template => template.Path);
        languages = builtins.Keys.Index().ToFrozenDictionary(
            language => language.Item,
            language => new Shared(language.Index, builtins.Values[language.Index], [], new()));
    }

    /// <summary>Hands over a whole page; false when it is to be made by the engine.</summary>
    public bool Render(
        string language, string layout, string frame, ScriptObject names, Action<ReadOnlySpan<byte>> write, CancellationToken cancellation)
    {
        var shared = languages[language];
        if (!shared.Idle.TryTake(out var run))
        {
            run = new(shared.Number, templates, new(shared.Builtins, parsed), shared.Once);
        }

        run.Begin(names, cancellation);
        try
        {
            var main = run.Capture(run => run.Run(layout, IncludeArguments.None, 0));
            names.SetValue("main", main, true);
            run.Run(frame, IncludeArguments.None, 0);
        }
        catch (Exception odd) when (odd is not (OperationCanceledException or OutOfMemoryException))
        {
            // Whatever it was, the engine meets it too and says it in a template author's words. This run may be in any state.
            return false;
        }

        if (run.Output.Length > Utf8Output.Longest)
        {
            return false;
        }

        write(run.Output.Written);
        run.End();
        shared.Idle.Add(run);
        return true;
    }

    // What the pages of one language have in common.
    private sealed record Shared(
        int Number, ScriptObject Builtins, ConcurrentBag<PageRun> Idle, ConcurrentDictionary<(string Path, string Place), Utf8Markup> Once);
}
