using System.Text;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>A canary in place of each secret is seen nowhere: not in what is printed or written, not in the list of processes.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Canary = "canary-7d1f3a";

    private readonly TemporaryFolder folder = new();

    public SecretTests()
    {
        BuiltFolder.Build(BuiltFolder.Starter, folder["public"], "https://example.kz");
        Directory.CreateDirectory(folder["site/content"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sftp: 'someone@127.0.0.1:@PORT@/nowhere', host_key: 'SHA256:x'")]
    [InlineData("s3: some-bucket, endpoint: 'http://127.0.0.1:@PORT@'")]
    [InlineData("git: 'http://127.0.0.1:@PORT@/x.git'")]
    public async Task A_secret_is_not_told(string target)
    {
        var environment = new[] { "HEMASITE_SSH_PASSWORD", "HEMASITE_SSH_PASSPHRASE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "HEMASITE_GIT_TOKEN" }
            .Select(name => (name, Canary));
        Assert.NotEqual(0, await Publish(target.Replace("@PORT@", $"{ServerProcess.FreePort()}", StringComparison.Ordinal), Canary, [.. environment]));
    }

    [Fact]
    public async Task A_key_that_opens_is_not_told_either()
    {
        using var server = SshServer.Start();
        var key = File.ReadAllText(server.KeyFile);
        var target = $"sftp: '{Environment.UserName}@127.0.0.1:{server.Port}{folder["www"]}', host_key: '{server.HostKey}', switch: true";
        Assert.Equal(0, await Publish(target, key.Split('\n')[2], ("HEMASITE_SSH_KEY", key)));
        Assert.True(File.Exists(folder["www/current/index.html"]));
    }

    // The exit code of a publication during which the canary was seen nowhere.
    private async Task<int> Publish(string target, string canary, params (string Name, string Value)[] secrets)
    {
        File.WriteAllText(folder["site/content/site.yaml"], $"base_url: https://example.kz\npublish:\n  main: {{ {target} }}\n");
        using var process = CommandLine.Start(
            ["publish", folder["site"], "--to", "main", "--no-build", "-o", folder["public"]],
            [.. secrets, ("TMPDIR", Directory.CreateDirectory(folder["tmp"]).FullName)]);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var lists = new StringBuilder();
        do
        {
            lists.Append(CommandLines());
        }
        while (!process.WaitForExit(5));

        Assert.DoesNotContain(canary, await output + await errors, StringComparison.Ordinal);
        Assert.DoesNotContain(canary, lists.ToString(), StringComparison.Ordinal);
        Assert.Contains("publish", lists.ToString(), StringComparison.Ordinal);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains(canary, StringComparison.Ordinal));
        Assert.Empty(files);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["tmp"]));
        return process.ExitCode;
    }

    private static string CommandLines()
    {
        var all = new StringBuilder();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(name => char.IsAsciiDigit(Path.GetFileName(name)[0])))
        {
            try
            {
                all.Append(File.ReadAllText(Path.Combine(process, "cmdline")).Replace('\0', ' ')).Append('\n');
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile.
            }
        }

        return all.ToString();
    }
}
