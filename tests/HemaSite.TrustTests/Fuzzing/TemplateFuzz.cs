using System.Collections.Frozen;
using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Rendering;
using HemaSite.Settings;
using HemaSite.Tests.Pictures;
using HemaSite.Text;
using HemaSite.Themes;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>Runs one template as the engine runs those of a theme; its own complaints are no findings.</summary>
internal sealed class TemplateFuzz
{
    private const string Layout = "layouts/item.html";

    // In the long measure the same limits have smaller numbers: a text that reaches one ends a hundred times sooner, so many more are tried.
    private static readonly TemplateLimits Limits = Scale.Executions <= 10_000
        ? TemplateLimits.OfPages
        : new()
        {
            Steps = 10_000,
            Nodes = 10_000,
            Output = 64 << 10,
            OwnOutput = 32 << 10,
            Allocated = 1 << 20,
            Page = TimeSpan.FromSeconds(1),
            Pattern = TimeSpan.FromMilliseconds(2),
        };

    private readonly ScriptObject builtins;

    public TemplateFuzz()
    {
        var language = Language.Find("kk")!;
        builtins = Builtins.Whole(Builtins.Own(language, new Phrasebook(language, []), ThemeOf(""), BaseUrl.None, new PictureMarkup(new EmptyShelf())));
    }

    public void Run(string text)
    {
        var set = TemplateSet.Parse(ThemeOf(text), new Complaints());
        if (!set.Templates.TryGetValue(Layout, out var template))
        {
            return;
        }

        var context = new PageTemplateContext(builtins, set, Limits);
        var page = new ScriptObject();
        page.SetValue("title", "<b>Тақырып</b>", true);
        var names = new ScriptObject();
        names.SetValue("page", page, true);
        context.Begin(names, CancellationToken.None);
        try
        {
            _ = template.Render(context).Length;
        }
        catch (ScriptRuntimeException refused)
        {
            _ = TemplateMessages.Running(refused.OriginalMessage, "x");
        }
    }

    private static Theme ThemeOf(string text) => new("fuzz")
    {
        Templates = ImmutableSortedDictionary<string, ThemeFile>.Empty.Add(Layout, new(Layout, new SourceText(new FilePath("themes/fuzz/" + Layout), text))),
        Assets = ImmutableSortedDictionary<string, ThemeAsset>.Empty,
        Aliases = FrozenDictionary<string, string>.Empty,
        Phrases = FrozenDictionary<string, Phrasebook>.Empty,
    };
}
