using System.Collections.Concurrent;
using System.Collections.Frozen;
using HemaSite.Building.Reuse;
using HemaSite.Files;
using HemaSite.Linking;
using HemaSite.Markdown.Bodies;
using HemaSite.Output.Sinks;
using HemaSite.Pages;
using HemaSite.Search.Indexing;

namespace HemaSite.Building.Making.Texts;

/// <summary>Gathers the words of texts for the index that readers search, and writes it. Safe for many threads.</summary>
/// <param name="site">The site.</param>
/// <param name="reuse">What the build before knows; null when nothing is taken over from it.</param>
internal sealed class SearchStage(Site site, PageReuse? reuse)
{
    private readonly ConcurrentDictionary<string, byte> gathered = new();
    private readonly FrozenDictionary<string, SearchIndexBuilder> indexes = site.Settings.Languages.ToFrozenDictionary(
        language => language.Code, language => new SearchIndexBuilder(language, site.Settings.BaseUrl, reuse?.WordsOf(language) ?? default));

    /// <summary>Gathers the words of a page, once.</summary>
    public void Add(ContentPage page, RenderedBody body)
    {
        if (IsSearched(page) && gathered.TryAdd(page.Url, 0))
        {
            indexes[page.Language.Code].Add(page, body);
        }
    }

    /// <summary>Takes over the words of a page that is as the build before made it.</summary>
    public void AddAgain(ContentPage page)
    {
        if (IsSearched(page) && gathered.TryAdd(page.Url, 0) && !indexes[page.Language.Code].AddAgain(page))
        {
            gathered.Remove(page.Url, out _);
        }
    }

    /// <summary>Writes the index, for which every text is read that nobody has read yet; the one of the build before stays while no page has changed.</summary>
    public void Write(IArtifactSink sink, ParallelOptions parallel, Func<ContentPage, RenderedBody> read)
    {
        if (!site.Settings.Outputs.Search || reuse?.KeepSearch(site.Pages, sink) == true)
        {
            return;
        }

        Parallel.ForEach(site.Pages.Where(page => IsSearched(page) && !gathered.ContainsKey(page.Url)), parallel, page => Add(page, read(page)));
        Parallel.ForEach(indexes.Values, parallel, index =>
        {
            foreach (var file in index.Write())
            {
                Write(file, sink);
            }

            reuse?.NoteWords(index.Language, index.Keep());
        });
    }

    private void Write(SearchFile file, IArtifactSink sink)
    {
        var path = new FilePath(file.Path);
        if (reuse is null || (reuse.NoteSearch(path) && !(file.IsNamedByContent && reuse.KeepSearch(path, sink))))
        {
            sink.Write(path, file.Bytes.Span);
        }
    }

    private bool IsSearched(ContentPage page) =>
        site.Settings.Outputs.Search && !page.IsStub && page.Kind is not (PageKind.Home or PageKind.List);
}
