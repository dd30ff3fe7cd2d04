using System.Diagnostics;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>The pipelines that "hemasite ci" writes: judged by the code hosts' own schemas, and their commands run in a clean folder.</summary>
public sealed class PipelineTests : IDisposable
{
    // The parser imports its schema as node 22 does; the hook lets node 20 read it too.
    private const string GitHubJudge = """
        import { register } from 'node:module';
        import { readFileSync } from 'node:fs';
        register('data:text/javascript,' + encodeURIComponent(`
            import { readFileSync } from 'node:fs';
            import { fileURLToPath } from 'node:url';
            export async function load(url, context, next) {
              return url.endsWith('.json')
                ? { format: 'module', shortCircuit: true, source: 'export default ' + readFileSync(fileURLToPath(url), 'utf8') }
                : next(url, context);
            }`));
        const { parseWorkflow, NoOperationTraceWriter } = await import('@actions/workflow-parser');
        const result = parseWorkflow({ name: 'site.yml', content: readFileSync(process.argv[2], 'utf8') }, new NoOperationTraceWriter());
        const errors = result.context.errors.getErrors().map(error => error.message);
        console.log(errors.join('\n')); process.exit(errors.length ? 1 : 0);
        """;

    // The judge of GitLab pipelines asks for a method of sets that node 20 lacks.
    private const string Union = "data:text/javascript,Set.prototype.union=function(other){return new Set([...this,...other])}";

    private readonly TemporaryFolder folder = new();

    public PipelineTests()
    {
        Copy(BuiltFolder.Starter, folder["repo/web"]);
        Directory.CreateDirectory(folder["repo/.git"]);
        File.AppendAllText(folder["repo/web/content/site.yaml"], $"\npublish:\n  main: {{ folder: '{folder["www"]}' }}\n");
    }

    private static string Tools => Path.Combine(Repository.Root, "bin/servers");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void GitHubs_own_parser_finds_no_fault()
    {
        Assert.SkipUnless(ServerProcess.Find("node") is not null && Directory.Exists(Path.Combine(Tools, "node_modules/@actions/workflow-parser")),
            "the parser of workflows is not installed (npm install --prefix bin/servers @actions/workflow-parser)");
        var judge = Path.Combine(Tools, "judge.mjs");
        File.WriteAllText(judge, GitHubJudge);
        var (code, output) = Run("node", folder["repo"], judge, Write("github", ".github/workflows/site.yml"));
        Assert.True(code == 0, output);
        var broken = folder["broken.yml"];
        File.WriteAllText(broken, File.ReadAllText(folder["repo/.github/workflows/site.yml"]).Replace("runs-on:", "runs-onn:", StringComparison.Ordinal));
        Assert.NotEqual(0, Run("node", folder["repo"], judge, broken).Code);
    }

    [Fact]
    public void GitLabs_schema_finds_no_fault()
    {
        var program = Path.Combine(Tools, "node_modules/.bin/gitlab-ci-local");
        Assert.SkipUnless(File.Exists(program), "the judge of GitLab pipelines is not installed (npm install --prefix bin/servers gitlab-ci-local)");
        Write("gitlab", ".gitlab-ci.yml");
        Directory.Delete(folder["repo/.git"]);
        Run("git", folder["repo"], "init", "--quiet");
        Run("git", folder["repo"], "remote", "add", "origin", "git@gitlab.com:org/site.git");
        var (code, output) = Run("node", folder["repo"], "--import", Union, program, "--list-json");
        Assert.True(code == 0, output);
        Assert.Contains("\"publish\"", output, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("HEMASITE_LONG") != "1")
        {
            return;
        }

        // The schema takes seconds, so that it can refuse is only seen in the long run.
        File.WriteAllText(folder["repo/.gitlab-ci.yml"], File.ReadAllText(folder["repo/.gitlab-ci.yml"]).Replace("resource_group:", "resource_groupp:", StringComparison.Ordinal));
        Assert.NotEqual(0, Run("node", folder["repo"], "--import", Union, program, "--list-json").Code);
    }

    [Theory]
    [InlineData("github", ".github/workflows/site.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public void The_commands_of_a_pipeline_do_their_work_in_a_clean_folder(string host, string place)
    {
        var lines = Commands(File.ReadAllLines(Write(host, place)));
        Assert.Contains(lines, line => line.Contains("hemasite check", StringComparison.Ordinal));
        var script = string.Join('\n', lines.Where(line => !line.Contains("tool install", StringComparison.Ordinal) && !line.Contains("verify", StringComparison.Ordinal)
            && !line.Contains("--against", StringComparison.Ordinal) && !line.Contains("hemasite-tool", StringComparison.Ordinal)));
        script = script.Replace(" --manifest \"$LIVE\"", "", StringComparison.Ordinal);
        File.WriteAllText(folder["run.sh"], $"set -eu\nexport SITE=web TARGET=main LIVE=http://127.0.0.1 GITHUB_EVENT_NAME=push CI_PIPELINE_SOURCE=push GITHUB_OUTPUT={folder["out"]}\n{script}\n");
        var (code, output) = Run("bash", folder["repo"], folder["run.sh"]);
        Assert.True(code == 0, output);
        Assert.True(File.Exists(folder["www/current/kk/index.html"]), output);
        Assert.True(File.Exists(folder["repo/preview/index.html"]));
        var again = Run("bash", folder["repo"], folder["run.sh"]);
        Assert.Contains("істейтін ештеңе жоқ", again.Output, StringComparison.Ordinal);
    }

    // What stands behind "run:" and below "script:", joined as a shell would see it.
    private static List<string> Commands(string[] lines)
    {
        var found = new List<string>();
        var block = -1;
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart().Length;
            var text = line.Trim();
            if (block >= 0 && indent > block && text.Length > 0)
            {
                found.Add(text);
                continue;
            }

            block = -1;
            if (text is "- |" or "run: |")
            {
                block = indent;
            }
            else if (text.StartsWith("run: ", StringComparison.Ordinal))
            {
                found.Add(text["run: ".Length..]);
            }
            else if (text.StartsWith("- hemasite ", StringComparison.Ordinal))
            {
                found.Add(text[2..]);
            }
        }

        return found;
    }

    private string Write(string host, string place)
    {
        var (code, output) = CommandLine.Run(["ci", host, folder["repo/web"], "--force"]);
        Assert.True(code == 0, output);
        return folder[$"repo/{place}"];
    }

    private (int Code, string Output) Run(string program, string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingFolder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{CommandLine.Folder}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["LC_ALL"] = "C";
        start.Environment["HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
