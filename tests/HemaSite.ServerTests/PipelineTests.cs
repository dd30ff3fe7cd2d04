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
        BuiltFolder.CopyStarter(folder["repo/web"]);
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
    public void The_commands_of_a_pipeline_do_their_work_in_a_clean_folder_and_a_second_run_sends_nothing(string host, string place)
    {
        BuiltFolder.Build(BuiltFolder.Starter, folder["configs"], "https://example.kz");
        using var live = WebServer.Start(folder["www/current"], Path.Combine(folder["configs"], Output.Manifests.FileTypes.ServerFolder));
        Directory.Delete(folder["repo/.git"]);
        Run("git", folder["repo"], "init", "--quiet");
        Commit("content");
        var lines = Commands(File.ReadAllLines(Write(host, place)));
        Commit("pipeline");
        Assert.Contains(lines, line => line.Contains("hemasite check", StringComparison.Ordinal));
        File.WriteAllText(folder["run.sh"], $"""
            set -eu
            export SITE=web TARGET=main LIVE={live.Address} GITHUB_EVENT_NAME=push CI_PIPELINE_SOURCE=push HEMASITE_VERSION=0 HEMASITE_PROGRAM=
            export GITHUB_OUTPUT={folder["out"]} GITHUB_PATH={folder["path"]} GITHUB_STEP_SUMMARY={folder["summary"]}
            {string.Join('\n', lines)}
            """);
        var (code, output) = InClone("first");
        Assert.True(code == 0, output);
        Assert.True(File.Exists(folder["www/current/kk/index.html"]), output);
        Assert.True(File.Exists(folder["first/preview/index.html"]), output);
        Assert.Contains("3 жаңа мақала", output, StringComparison.Ordinal);

        // Another machine: a new clone, whose files have other times.
        var before = Directory.GetDirectories(folder["www/releases"]);
        var again = InClone("second");
        Assert.True(again.Code == 0, again.Output);
        Assert.Contains("ештеңе істеудің қажеті жоқ", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetDirectories(folder["www/releases"]));
    }

    [Theory]
    [InlineData("github", ".github/workflows/site.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public void A_machine_without_the_program_takes_it_from_the_archive(string host, string place)
    {
        Directory.Delete(folder["repo/.git"]);
        Run("git", folder["repo"], "init", "--quiet");
        Directory.CreateDirectory(folder["repo/tools"]);
        var (packed, faults) = Run("tar", CommandLine.Folder, "-I", "gzip -1", "-cf", folder["repo/tools/hemasite.tar.gz"],
            "--exclude=*.pdb", "--exclude=*.dbg", "--exclude=*.xml", "--exclude=node_modules", "--transform=s,^\\.,hemasite-1.2.3-linux-x64,", ".");
        Assert.True(packed == 0, faults);
        Commit("content");
        var lines = Commands(File.ReadAllLines(Write(host, place, "--program", "tools/hemasite.tar.gz")));
        Commit("pipeline");
        File.WriteAllText(folder["run.sh"], $"""
            set -euo pipefail
            export PATH="$PATH:$HOME/.hemasite-tool" SITE=web HEMASITE_PROGRAM=tools/hemasite.tar.gz HEMASITE_VERSION=0 GITHUB_PATH={folder["path"]}
            {string.Join('\n', lines.TakeWhile(line => !line.Contains("hemasite check", StringComparison.Ordinal)))}
            hemasite check "$SITE"
            command -v hemasite
            """);
        Run("git", folder.Path, "clone", "--quiet", folder["repo"], folder["clone"]);
        var (code, output) = Run("bash", folder["clone"], withProgram: false, folder["run.sh"]);
        Assert.True(code == 0, output);
        Assert.Contains(folder[".hemasite-tool/hemasite"], output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_for_cron_publishes_what_was_merged_and_tries_again_what_failed()
    {
        Directory.Delete(folder["repo/.git"]);
        Run("git", folder["repo"], "init", "--quiet");
        Commit("content");
        Run("git", folder.Path, "clone", "--quiet", folder["repo"], folder["server"]);
        var line = CommandLine.Run(["ci", "cron", folder["server/web"]]).Output.Split('\n').Single(text => text.StartsWith("*/15 ", StringComparison.Ordinal));
        File.WriteAllText(folder["cron.sh"], line["*/15 * * * * ".Length..]);
        string[] AfterRun()
        {
            Run("sh", "/", folder["cron.sh"]);
            return [.. Directory.GetDirectories(folder["www/releases"]).Select(release => Path.GetFileName(release)).Order()];
        }

        Assert.Equal(["000001"], AfterRun());
        Assert.Equal(["000001"], AfterRun());
        var post = folder["repo/web/content/02.news/01.2025-09-01-sait-ashyldy/item.kk.md"];
        var sound = File.ReadAllText(post);
        File.WriteAllText(post, sound.Replace("title:", "published: maybe\ntitle:", StringComparison.Ordinal));
        Commit("mistake");
        Assert.Equal(["000001"], AfterRun());
        File.WriteAllText(post, sound + "\nТағы бір жол.\n");
        Commit("mended");
        Assert.Equal(["000001", "000002"], AfterRun());
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
            else if (text.StartsWith("- hemasite ", StringComparison.Ordinal) || text.StartsWith("- export ", StringComparison.Ordinal))
            {
                found.Add(text[2..]);
            }
        }

        return found;
    }

    private (int Code, string Output) InClone(string name)
    {
        Run("git", folder.Path, "clone", "--quiet", folder["repo"], folder[name]);
        return Run("bash", folder[name], folder["run.sh"]);
    }

    private void Commit(string message)
    {
        Run("git", folder["repo"], "add", "-A");
        Run("git", folder["repo"], "-c", "user.name=Editor", "-c", "user.email=editor@example.kz", "commit", "--quiet", "-m", message);
    }

    private string Write(string host, string place, params string[] options)
    {
        var (code, output) = CommandLine.Run(["ci", host, folder["repo/web"], "--force", .. options]);
        Assert.True(code == 0, output);
        return folder[$"repo/{place}"];
    }

    private (int Code, string Output) Run(string program, string workingFolder, params string[] arguments) => Run(program, workingFolder, withProgram: true, arguments);

    private (int Code, string Output) Run(string program, string workingFolder, bool withProgram, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = workingFolder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (withProgram)
        {
            start.Environment["PATH"] = $"{CommandLine.Folder}:{Environment.GetEnvironmentVariable("PATH")}";
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
