using HemaSite.Publishing.Guards;
using HemaSite.Settings.Targets;

namespace HemaSite.ServerTests.Servers;

/// <summary>s3rver: an S3 server that keeps objects in a folder.</summary>
public sealed class StorageServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;

    private StorageServer(string node, string program)
    {
        var port = ServerProcess.FreePort();
        server = ServerProcess.Start(
            port, node, program, "--directory", folder.Path, "--port", $"{port}", "--address", "127.0.0.1", "--configure-bucket", "site-bucket", "--silent");
    }

    public int Port => server.Port;

    /// <summary>The keys that the server knows.</summary>
    public static Secrets Keys { get; } = new(name => name is "AWS_ACCESS_KEY_ID" or "AWS_SECRET_ACCESS_KEY" ? "S3RVER" : null);

    /// <summary>Starts a server, or skips the test.</summary>
    public static StorageServer Start()
    {
        var node = ServerProcess.Find("node");
        var program = Path.Combine(Repository.Root, "bin/servers/node_modules/s3rver/bin/s3rver.js");
        Assert.SkipWhen(node is null || !File.Exists(program), "s3rver is not installed (npm install --prefix bin/servers s3rver@3.7.1)");
        return new(node!, program);
    }

    /// <summary>The bucket, below a prefix.</summary>
    public BucketTarget Target(string prefix, int? port = null) =>
        new("site-bucket", prefix) { Endpoint = $"http://127.0.0.1:{port ?? Port}", Region = "us-east-1" };

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }
}
