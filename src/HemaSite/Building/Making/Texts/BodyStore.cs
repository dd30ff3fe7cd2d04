using System.Collections.Immutable;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Pages.Tables;

namespace HemaSite.Building.Making.Texts;

/// <summary>The texts of pages: each is made when it is first wanted, once, and then looked at.</summary>
/// <param name="stage">Makes texts.</param>
/// <param name="look">Looks at them.</param>
/// <param name="site">The site of the pages.</param>
/// <param name="earlier">Texts by address that were made before and would be made the same.</param>
internal sealed class BodyStore(BodyStage stage, TextLook look, Site site, IReadOnlyDictionary<string, MadeBody> earlier)
{
    private readonly PageTable<Lazy<MadeBody>?> bodies = new(site.Numbers);

    /// <summary>The text of a page; a stub has none.</summary>
    public RenderedBody Of(ContentPage page) => page.IsStub
        ? RenderedBody.Empty
        : LazyInitializer.EnsureInitialized(ref bodies[page], () => new(() => Make(page))).Value.Body;

    /// <summary>The files that a page's text uses; the text is not made when an earlier build knows them.</summary>
    public ImmutableArray<FileUse> FilesOf(ContentPage page) => look.FilesOf(page) ?? Of(page).Files;

    /// <summary>Lets go of what mostly the page itself needs: on a large site whole texts would be dead weight. A list that shows them has them made again.</summary>
    public void Shorten(ContentPage page) =>
        bodies[page] = new(MadeBody.Of(Of(page) with { ContentHtml = "", Text = "", Again = () => stage.Render(page).Body }));

    /// <summary>Lets go of all texts but those of some pages.</summary>
    /// <returns>About how many bytes that were.</returns>
    public long Forget(IReadOnlySet<ContentPage> except)
    {
        var bytes = 0L;
        foreach (var page in site.Pages)
        {
            if (!except.Contains(page) && Interlocked.Exchange(ref bodies[page], null) is { IsValueCreated: true } body)
            {
                bytes += (long)(body.Value.Body.SummaryHtml.Length + body.Value.Body.SummaryText.Length) * sizeof(char);
            }
        }

        return bytes;
    }

    /// <summary>The texts that were made, here or earlier, without those of some pages; for a store that follows this one.</summary>
    public Dictionary<string, MadeBody> Without(IEnumerable<ContentPage> edited)
    {
        var made = new Dictionary<string, MadeBody>(earlier);
        foreach (var page in site.Pages)
        {
            if (bodies[page] is { IsValueCreated: true } body)
            {
                made[page.Url] = body.Value;
            }
        }

        foreach (var page in edited)
        {
            made.Remove(page.Url);
        }

        return made;
    }

    private MadeBody Make(ContentPage page)
    {
        var text = earlier.GetValueOrDefault(page.Url) ?? stage.Render(page);
        look.Look(page, text);
        return text;
    }
}
