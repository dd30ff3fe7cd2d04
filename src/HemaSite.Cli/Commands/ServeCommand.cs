using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using HemaSite.Building;
using HemaSite.Cli.Reporting;
using HemaSite.Cli.Reporting.Formats;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Preview;
using HemaSite.Preview.Snapshots;
using HemaSite.Settings;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite serve: shows the site on this machine while it is written, drafts and coming posts included.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;
    private const int Tries = 20;

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var command = new Command("serve", "Show the site in a browser and reload it after every change; drafts and coming posts are shown.");
        var site = new SiteOptions();
        site.AddTo(command, site.BaseUrlText, site.Theme, site.Now, site.Jobs, site.NoPictures, site.Messages);
        var port = new Option<int?>("--port") { HelpName = "N", Description = $"The port; {UsualPort} or the next free one by default." };
        port.Takes(0, 65535);
        var host = new Option<string?>("--host") { HelpName = "ADDRESS", Description = "An address of this machine to listen on, in place of 127.0.0.1." };
        host.Takes(text => IPAddress.TryParse(text, out _), "127.0.0.1");
        var polls = new Option<bool>("--poll") { Description = "Look for changes twice a second: for network folders, which tell of none." };
        command.Add([port, host, polls]);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (site.Folder(parsed, errors) is not { } folder)
            {
                return ExitCode.Usage;
            }

            var options = new PreviewOptions(folder, SiteFolder.OutputOf(folder), () => Shown(site.Read(parsed)), site.Report(parsed).Messages)
            {
                Address = parsed.GetValue(host) is { } address ? IPAddress.Parse(address) : IPAddress.Loopback,
                Port = parsed.GetValue(port) ?? UsualPort,
                Polls = parsed.GetValue(polls),
            };
            return await Serve(options, parsed.GetValue(port) is null ? Tries : 1, output, errors, cancellation);
        });
        return command;
    }

    // Everything is shown, at the address where it is shown.
    private static BuildOptions Shown(BuildOptions options) => options with
    {
        ShowsDrafts = true,
        ShowsFuture = true,
        BaseUrl = options.BaseUrl ?? BaseUrl.None,
    };

    private static async Task<int> Serve(PreviewOptions options, int tries, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var language = MessageLanguage.Choose(options.Messages, null);
        if (!IPAddress.IsLoopback(options.Address))
        {
            UsageReport.Print(CommandRules.OpenToOthers, language, errors, options.Address.ToString());
        }

        await using var server = await Start(options, tries, language, snapshot => Report(snapshot, output, errors), cancellation);
        if (server is null)
        {
            UsageReport.Print(CommandRules.PortTaken, language, errors, $"{options.Port}");
            return ExitCode.Machine;
        }

        output.WriteLine(Words.Serving.In(server.Current.Language, [server.Address.ToString()]));
        try
        {
            await server.Run(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C is how a preview ends.
        }

        return ExitCode.Ok;
    }

    private static async Task<PreviewServer?> Start(
        PreviewOptions options, int tries, string language, Action<Snapshot> report, CancellationToken cancellation)
    {
        for (var i = 0; i < tries; i++)
        {
            try
            {
                return await PreviewServer.Start(options with { Port = options.Port + i }, language, report, cancellation);
            }
            catch (SocketException)
            {
                // Somebody else listens there: the next one.
            }
        }

        return null;
    }

    private static void Report(Snapshot snapshot, TextWriter output, TextWriter errors)
    {
        DiagnosticWriter.Write([.. snapshot.Problems.Where(problem => problem.Severity == Severity.Error)], snapshot.Language, errors);
        output.WriteLine(Words.Shown.In(snapshot.Language,
        [
            $"{snapshot.PageCount}", $"{snapshot.Count(Severity.Error)}", $"{snapshot.Count(Severity.Warning)}", $"{(int)snapshot.Time.TotalMilliseconds}",
        ]));
    }
}
