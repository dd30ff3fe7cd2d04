using System.Net;
using System.Net.Sockets;
using HemaSite.Files;
using HemaSite.Preview.Serving;
using HemaSite.Preview.Snapshots;
using HemaSite.Preview.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HemaSite.Preview;

/// <summary>Shows a site while it is being written: builds into memory, serves it on this machine, and reloads pages after each change.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly LiveChannel live;
    private readonly PreviewLoop loop;

    private PreviewServer(WebApplication application, LiveChannel live, PreviewLoop loop) =>
        (this.application, this.live, this.loop) = (application, live, loop);

    /// <summary>Where the site is shown.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The newest state of the site.</summary>
    public Snapshot Current => live.Current;

    /// <summary>Builds once and begins to listen.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="defaultLanguage">The language of complaints where neither the options nor the site name one.</param>
    /// <param name="report">Called after every build.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="SocketException">The address or port is taken.</exception>
    /// <exception cref="IOException">The machine could not read a file.</exception>
    public static async Task<PreviewServer> Start(
        PreviewOptions options, string defaultLanguage, Action<Snapshot> report, CancellationToken cancellation)
    {
        var tree = new DiskTree(options.Folder, exclude: options.Output);
        var channel = new LiveChannel();
        var builds = new PreviewLoop(new SiteWatch(options, tree), new SnapshotMaker(options, tree, defaultLanguage), channel, report);
        var server = new PreviewServer(Listen(options, new RequestHandler(channel, tree, new RequestGate(options.Address))), channel, builds);
        try
        {
            await server.application.StartAsync(cancellation);
            server.Address = AddressOf(server.application);
            await builds.Start(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is { InnerException: SocketException } or SocketException)
        {
            await server.DisposeAsync();
            throw new SocketException((int)SocketError.AddressAlreadyInUse);
        }

        return server;
    }

    /// <summary>Serves until it is cancelled.</summary>
    public Task Run(CancellationToken cancellation) => loop.Run(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        live.Close();
        loop.Dispose();
        await application.DisposeAsync();
    }

    private static WebApplication Listen(PreviewOptions options, RequestHandler handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(options.Address, options.Port);
        });

        // An open page keeps its event stream; a second is enough to say goodbye.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var built = builder.Build();
        built.Run(handler.Handle);
        return built;
    }

    private static Uri AddressOf(WebApplication started)
    {
        var bound = started.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(bound);
    }
}
