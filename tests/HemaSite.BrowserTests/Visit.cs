using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace HemaSite.BrowserTests;

/// <summary>One page in a browser, with notes of everything that should not have happened on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Reader reader;
    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentQueue<string> requests = new();

    public Visit(Reader reader, IBrowserContext context, IPage page)
    {
        (this.reader, Context, Page) = (reader, context, page);
        page.Console += (_, message) =>
        {
            // Chromium tells of every answer 404; those are asked for.
            if (message.Type == "error" && !message.Text.Contains("status of 404", StringComparison.Ordinal))
            {
                faults.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => faults.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            requests.Enqueue(request.Url);
            if (!request.Url.StartsWith(reader.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                faults.Enqueue($"{page.Url}: asks {request.Url}");
            }
        };
    }

    /// <summary>The profile.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of scripts, breaches of the policy, requests to other sites.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>The paths that were asked for on this site, each once.</summary>
    public IEnumerable<string> Asked => requests
        .Where(url => url.StartsWith(reader.Address, StringComparison.Ordinal))
        .Select(url => Uri.UnescapeDataString(new Uri(url).AbsolutePath))
        .Distinct();

    /// <summary>Goes to an address of the site.</summary>
    public async Task<IResponse> GoAsync(string path) =>
        await Page.GotoAsync(reader.Address + path, new() { WaitUntil = WaitUntilState.Load }) ?? throw new InvalidOperationException(path);

    /// <summary>What a script on the page gives.</summary>
    public Task<T> AskAsync<T>(string script) => Page.EvaluateAsync<T>(script);

    /// <summary>Makes the page look as it should, as a reader would have chosen it.</summary>
    public async Task LookAsync(Look look)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light });
        await Page.EvaluateAsync(look is Look.Special or Look.Night
            ? $$"""localStorage.setItem('view', '{"colours":"{{(look == Look.Night ? "white" : "blue")}}","size":"huge","spacing":"widest","pictures":"off"}')"""
            : "localStorage.removeItem('view')");
        await Page.EvaluateAsync("dispatchEvent(new StorageEvent('storage', { key: 'view' }))");
    }

    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
