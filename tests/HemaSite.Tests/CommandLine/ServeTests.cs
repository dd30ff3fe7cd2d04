using System.Net;
using System.Net.Sockets;

namespace HemaSite.Tests.CommandLine;

/// <summary>The preview as it is started by hand.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TinySite site = new();

    [Fact]
    public void A_port_that_is_taken_and_an_address_for_others_are_told()
    {
        using var other = new TcpListener(IPAddress.Any, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = Executable.Run(["serve", site.Path, "--host", "0.0.0.0", "--port", $"{port}", "--messages", "en"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("hemasite: warning HS6010: The preview, drafts included, can be seen from other machines at 0.0.0.0.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("hemasite: error HS7103", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() => Assert.Equal(2, Executable.Run(["serve", Path.Combine(site.Path, "nowhere")]).ExitCode);

    public void Dispose() => site.Dispose();
}
