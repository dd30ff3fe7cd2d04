using System.Diagnostics;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Search;

/// <summary>Runs the theme's own scripts with node.</summary>
internal static class BrowserTwin
{
    /// <summary>Runs a script that sees the theme's modules, input.txt and index.json beside it; gives what it printed. Skips without node.</summary>
    public static string[] Run(string script, string input, byte[]? index = null)
    {
        using var folder = new TemporaryFolder();
        foreach (var module in Directory.GetFiles(Repository.At("themes/hema/assets/js"), "*.js"))
        {
            File.Copy(module, Path.Combine(folder.Path, Path.GetFileNameWithoutExtension(module) + ".mjs"));
        }

        var main = Path.Combine(folder.Path, "main.mjs");
        File.WriteAllText(main, script);
        File.WriteAllText(Path.Combine(folder.Path, "input.txt"), input);
        File.WriteAllBytes(Path.Combine(folder.Path, "index.json"), index ?? []);
        using var node = Start(main, folder.Path);
        Assert.SkipWhen(node is null, "SKIPPED LOUDLY: no node on the PATH, the browser's stems were not compared with ours");
        var errors = node!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process? Start(string script, string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [script])
            {
                UseShellExecute = false,
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
