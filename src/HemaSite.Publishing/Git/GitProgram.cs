using System.Diagnostics;
using System.Text;
using HemaSite.Diagnostics.Rules;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Git;

/// <summary>
/// The git of this machine, working in a repository of its own that is thrown away. It knows the user's keys and credential helpers;
/// a token goes to it through its environment, which the list of processes does not show.
/// </summary>
internal sealed class GitProgram : IDisposable
{
    // What git says, in its own language C, when the network failed and not the request.
    private static readonly string[] Passing =
    [
        "Could not resolve host", "Failed to connect", "Couldn't connect", "Connection refused", "Connection reset", "Connection timed out",
        "Network is unreachable", "hung up unexpectedly", "early EOF", "returned error: 5",
    ];

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hemasite-git-");
    private readonly Secrets secrets;
    private readonly string host;

    /// <summary>Makes an empty repository.</summary>
    /// <param name="secrets">Where the token is asked for.</param>
    /// <param name="host">What cannot be reached when the network fails, as it is told.</param>
    public GitProgram(Secrets secrets, string host)
    {
        (this.secrets, this.host) = (secrets, host);
        try
        {
            Run("init", "--quiet", "--bare", ".");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Runs git and gives back what it prints.</summary>
    /// <exception cref="PublishException">Git failed.</exception>
    public byte[] Run(params string[] arguments) => Run(_ => { }, arguments);

    /// <summary>Runs git and gives back the text it prints, without the line end.</summary>
    public string Text(params string[] arguments) => Encoding.UTF8.GetString(Run(arguments)).TrimEnd('\n');

    /// <summary>Runs git; null when it fails.</summary>
    public byte[]? TryRun(params string[] arguments)
    {
        try
        {
            return Run(arguments);
        }
        catch (PublishException)
        {
            return null;
        }
    }

    /// <summary>Runs git with something written to its input. When that fails, git is stopped: it would wait for the rest for ever.</summary>
    public byte[] Run(Action<Stream> write, params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            write(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException) when (process.WaitForExit(Farewell))
        {
            // Git went away in the middle; what it said tells why.
        }
        catch
        {
            process.Kill();
            process.WaitForExit();
            throw;
        }

        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw Failed(errors.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_DIR"] = ".";
        start.Environment["LC_ALL"] = "C";
        if (secrets.Find("HEMASITE_GIT_TOKEN") is { } token)
        {
            start.Environment["GIT_CONFIG_COUNT"] = "1";
            start.Environment["GIT_CONFIG_KEY_0"] = "http.extraHeader";
            start.Environment["GIT_CONFIG_VALUE_0"] = $"Authorization: Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"x-access-token:{token}"))}";
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new PublishException(PublishingRules.GitFailed, missing, "git is not installed");
        }
    }

    // The last line that says something; an address in it is told without what may stand before its host.
    private PublishException Failed(string errors)
    {
        if (Passing.Any(words => errors.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            return new(PublishingRules.Unreachable, host);
        }

        var line = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(line => line.StartsWith("fatal:", StringComparison.Ordinal) || line.StartsWith("error:", StringComparison.Ordinal)
                || line.Contains("rejected", StringComparison.Ordinal)) ?? errors.Trim();
        var (scheme, at) = (line.IndexOf("://", StringComparison.Ordinal), line.IndexOf('@', StringComparison.Ordinal));
        var safe = scheme >= 0 && at > scheme ? line[..(scheme + 3)] + line[(at + 1)..] : line;
        return new(PublishingRules.GitFailed, safe.TrimEnd('.'));
    }
}
