using System.CommandLine;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Reporting;
using HemaSite.Publishing.Verification;

namespace HemaSite.Cli.Commands;

/// <summary>hemasite verify: compares what is live with the manifest, file by file.</summary>
internal static class VerifyCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var address = new Argument<string>("URL") { Description = "The address of the live site." };
        address.Takes(text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", "https://example.kz");
        var manifest = new Option<string?>("--manifest")
        {
            HelpName = "FOLDER",
            Description = "The built folder that should be live; by default the live site's own manifest.",
        };
        var patience = new Option<int?>("--wait") { HelpName = "SECONDS", Description = "Look again for so many seconds: hosts of Pages take a while to show what they were given." };
        patience.Takes(0, 86_400);
        var messages = ArgumentForms.Messages();
        var command = new Command("verify", "Compare what is live with the manifest, file by file.") { address, manifest, patience, messages };
        command.SetAction((parsed, cancellation) => CommandThread.Run(
            () => Run(
                new(parsed.GetValue(address)!), parsed.GetValue(manifest), Looks(parsed.GetValue(patience) ?? 0),
                MessageLanguage.Choose(parsed.GetValue(messages), null), output, errors, cancellation)));
        return command;
    }

    private static int Looks(int seconds) => 1 + (seconds / (int)Pause.TotalSeconds);

    private static int Run(
        Uri address, string? manifest, int looks, string language, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        using var live = new LiveSite(address);
        var expected = (manifest is null ? null : ManifestSource.Read(manifest, manifest)) ?? live.ReadManifest();
        var faults = Verifier.Run(live, expected, cancellation);
        for (var look = 1; look < looks && !faults.IsEmpty; look++)
        {
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
            faults = Verifier.Run(live, expected, cancellation);
        }

        foreach (var fault in faults)
        {
            var text = fault.Status switch
            {
                200 => Words.LiveDiffers,
                0 => Words.LiveSilent,
                _ => Words.LiveMissing,
            };
            errors.WriteLine(text.In(language, [fault.Address, $"{fault.Status}"]));
        }

        output.WriteLine((faults.IsEmpty ? Words.LiveIsWhole : Words.LiveIsNot).In(language, [$"{Verifier.Checked(expected).Count()}", $"{faults.Length}"]));
        return faults.IsEmpty ? ExitCode.Ok : ExitCode.Content;
    }
}
