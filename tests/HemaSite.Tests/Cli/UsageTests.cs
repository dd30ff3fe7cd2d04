using HemaSite.Cli.Commands;

namespace HemaSite.Tests.Cli;

/// <summary>What a wrong call is answered with: one sentence in the reader's language, never the words of a library.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("build --jobs abc", "HS6003: --jobs cannot be “abc”.", "1–256")]
    [InlineData("build --jobs 0", "HS6003: --jobs cannot be “0”.", "1–256")]
    [InlineData("serve --port 70000", "HS6003: --port cannot be “70000”.", "0–65535")]
    [InlineData("serve --host here", "HS6003: --host cannot be “here”.", "127.0.0.1")]
    [InlineData("build --now yesterday", "HS6003: --now cannot be “yesterday”.", "2026-11-22T10:00:00Z")]
    [InlineData("build --base-url example", "HS6003: --base-url cannot be “example”.", "https://example.kz")]
    [InlineData("build --format xml", "HS6003: --format cannot be “xml”.", "json")]
    [InlineData("list --format sarif", "HS6003: --format cannot be “sarif”.", "text")]
    [InlineData("list hidden", "HS6002: There is no folder hidden.", "content")]
    [InlineData("verify example.kz", "HS6003: URL cannot be “example.kz”.", "https://example.kz")]
    [InlineData("verify https://example.kz --wait soon", "HS6003: --wait cannot be “soon”.", "0–86400")]
    [InlineData("publish", "HS6005: --to is missing.", "--help")]
    [InlineData("build --messages en --theme", "HS6004: --theme lacks its value.", "--help")]
    [InlineData("new post", "HS6005: TITLE is missing.", "--help")]
    [InlineData("init", "HS6005: DIR is missing.", "--help")]
    [InlineData("check --theme a --theme b", "HS6006: --theme is given more than once.", "one")]
    [InlineData("biuld", "HS6001: There is no command or option “biuld” (build?).", "--help")]
    [InlineData("build a b", "HS6001: There is no command or option “b”.", "--help")]
    [InlineData("new post T --lang ,", "HS6003: --lang cannot be “,”.", "kk,ru")]
    [InlineData("init EMPTY", "HS6007: The value of DIR is empty.", "variable")]
    [InlineData("build EMPTY", "HS6007: The value of SITE is empty.", "variable")]
    [InlineData("build . -o EMPTY", "HS6007: The value of --output is empty.", "variable")]
    [InlineData("build . --cache BLANK", "HS6007: The value of --cache is empty.", "variable")]
    [InlineData("build --jobs EMPTY", "HS6007: The value of --jobs is empty.", "variable")]
    [InlineData("build --base-url EMPTY", "HS6007: The value of --base-url is empty.", "variable")]
    [InlineData("publish --to EMPTY", "HS6007: The value of --to is empty.", "variable")]
    [InlineData("list posts EMPTY", "HS6007: The value of SITE is empty.", "variable")]
    [InlineData("new post EMPTY", "HS6007: The value of TITLE is empty.", "variable")]
    [InlineData("new post x EMPTY", "HS6007: The value of SITE is empty.", "variable")]
    [InlineData("new post T --lang EMPTY", "HS6007: The value of --lang is empty.", "variable")]
    [InlineData("build @file", "HS6002: There is no folder @file.", "content")]
    public async Task A_mistake_in_the_command_line_is_named_with_what_is_possible(string line, string message, string hint)
    {
        var (code, output, errors) = await Call(line);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal($"hemasite: error {message}", errors[0]);
        Assert.Contains(hint, Assert.Single(errors[1..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build --messages kk --jobs abc", "--jobs мәні «abc» бола алмайды.")]
    [InlineData("build --messages ru --jobs abc", "--jobs не может быть «abc».")]
    [InlineData("ci --messages ru", "Не указано: HOST.")]
    [InlineData("ci gitlab nowhere --messages ru", "HS7225: Конвейеру нужен адрес опубликованного сайта.")]
    [InlineData("terms --messages kk", "--lang көрсетілмеген.")]
    [InlineData("search дәрігер nowhere --lang kk --messages ru", "HS6002: Нет папки nowhere.")]
    public async Task A_mistake_is_told_in_the_language_of_the_call(string line, string message) =>
        Assert.Contains(message, (await Call(line)).Errors[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("", "build")]
    [InlineData("new", "post")]
    public async Task Who_names_no_command_is_shown_what_there_is(string line, string command)
    {
        var (code, output, errors) = await Call(line);
        Assert.Equal(2, code);
        Assert.Contains($"  {command} ", output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_program_calls_itself_hemasite_whatever_its_file_is_called() =>
        Assert.Contains("  hemasite [command] [options]", (await Call("--help")).Output, StringComparison.Ordinal);

    private static async Task<(int Code, string Output, string[] Errors)> Call(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word switch { "EMPTY" => "", "BLANK" => "  ", _ => word }).ToArray();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await RootApp.RunAsync([.. words, .. words.Contains("--messages") ? Array.Empty<string>() : ["--messages", "en"]], output, errors);
        return (code, output.ToString(), errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
