using System.Collections.Concurrent;
using System.Collections.Immutable;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;

namespace HemaSite.Building.Making.Texts;

/// <summary>The texts of pages: each is made when it is first wanted, once, and then looked at.</summary>
internal sealed class BodyStore(BodyStage stage, TextLook look)
{
    private readonly ConcurrentDictionary<string, Lazy<RenderedBody>> bodies = new();

    /// <summary>The text of a page; a stub has none.</summary>
    public RenderedBody Of(ContentPage page) => page.IsStub
        ? RenderedBody.Empty
        : bodies.GetOrAdd(page.Url, static (_, way) => new(() => way.Store.Make(way.Page)), (Store: this, Page: page)).Value;

    /// <summary>The files that a page's text uses; the text is not made when an earlier build knows them.</summary>
    public ImmutableArray<FileUse> FilesOf(ContentPage page) => look.FilesOf(page) ?? Of(page).Files;

    /// <summary>Lets go of what only the page itself needs: on a large site whole texts would be dead weight.</summary>
    public void Shorten(ContentPage page)
    {
        var body = Of(page) with { ContentHtml = "", Text = "" };
        bodies[page.Url] = new(body);
    }

    private RenderedBody Make(ContentPage page)
    {
        var text = stage.Render(page);
        look.Look(page, text);
        return text.Body;
    }
}
