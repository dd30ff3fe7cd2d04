using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HemaSite.ServerTests.Servers;

/// <summary>A real server on a free port of the loopback, ended with the tests that need it.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a program and waits until it answers on its port.</summary>
    public static ServerProcess Start(int port, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var server = new ServerProcess(started, port);
        var patience = Stopwatch.StartNew();
        // What answers may be somebody else's, whose port it became first: then ours has ended.
        while (!Answers(port) || started.WaitForExit(50))
        {
            if (started.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
            {
                server.Dispose();
                throw new InvalidOperationException($"{program} does not answer on port {port}");
            }

            Thread.Sleep(20);
        }

        return server;
    }

    /// <summary>A program of the machine, or null.</summary>
    public static string? Find(params string[] names) => names
        .SelectMany(name => name.Contains('/') ? [name] : new[] { "/usr/sbin", "/usr/bin", "/usr/local/bin", "/bin" }.Select(folder => $"{folder}/{name}"))
        .FirstOrDefault(File.Exists);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
