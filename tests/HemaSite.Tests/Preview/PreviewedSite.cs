using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using HemaSite.Building;
using HemaSite.Preview;
using HemaSite.Preview.Snapshots;
using HemaSite.Settings;
using HemaSite.Tests.Building;

namespace HemaSite.Tests.Preview;

/// <summary>A small site on disk with its preview running on a free port.</summary>
public sealed class PreviewedSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource end = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Task running = Task.CompletedTask;

    public PreviewServer Server { get; private set; } = null!;

    public string Folder => folder.Path;

    public bool Polls { get; init; }

    public async ValueTask InitializeAsync()
    {
        Write("content/site.yaml", "title: { kk: Қан орталығы }\nlanguages: [kk]\n");
        Write("content/news/blog.kk.md", "---\ntitle: Жаңалықтар\n---\n");
        Write("content/news/one/item.kk.md", Built.Post("Бірінші"));
        Write("content/news/one/сурет.txt", "text");
        Write(".env", "SECRET-42");
        await Start();
    }

    public async Task Start()
    {
        var options = new PreviewOptions(
            folder.Path, folder["public"], () => new BuildOptions(Built.Now) { ShowsDrafts = true, ShowsFuture = true, BaseUrl = BaseUrl.None }, "en")
        {
            Polls = Polls,
        };
        Server = await PreviewServer.Start(options, "en", _ => { }, TestContext.Current.CancellationToken);
        running = Server.Run(end.Token);
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }

    public Task<HttpResponseMessage> Get(string address, HttpMethod? method = null) => browser.SendAsync(
        new(method ?? HttpMethod.Get, new Uri(Server.Address, address)), TestContext.Current.CancellationToken);

    public async Task<string> Text(string address) =>
        await (await Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>What an open page is told until a state is right; the page's own way of waiting.</summary>
    public async Task<JsonElement> Until(Func<JsonElement, bool> isRight)
    {
        var page = await Text("/kk/news/");
        var token = page.Split("data-token=\"")[1].Split('"')[0];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        await using var stream = await browser.GetStreamAsync(new Uri(Server.Address, $"/_hemasite/events?token={token}"), limit.Token);
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (await lines.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line[6..]).RootElement is var state && isRight(state))
            {
                return state;
            }
        }

        throw new InvalidOperationException("the stream ended");
    }

    /// <summary>Sends bytes as they are and returns the whole answer.</summary>
    public async Task<string> Raw(byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Server.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(request, TestContext.Current.CancellationToken);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server closed a connection that made no sense.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // How a preview ends.
        }

        await Server.DisposeAsync();
        browser.Dispose();
        end.Dispose();
        folder.Dispose();
    }
}
