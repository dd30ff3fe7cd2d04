using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Parity;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>Migration day, on the sample of a real site: every old address answers, by the report and by nginx itself.</summary>
public sealed class ParityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_old_address_of_the_sample_answers()
    {
        Assert.SkipUnless(Directory.Exists(BuiltFolder.RealSample), "the sample of a real site is not at hand (../shared/site)");
        var built = BuiltFolder.Build(Path.Combine(BuiltFolder.RealSample, "user"), folder["public"], "http://127.0.0.1");
        var addresses = OldAddresses.Read(string.Join('\n', Pages().Concat(Media()).Select(address => $"https://old.example.kz{address}\tx")), "old.tsv");
        Assert.True(addresses.Length > 250, $"{addresses.Length} addresses");
        var site = AnsweringSite.Open(folder["public"]);
        var answers = addresses.Select(site.AnswerTo).ToList();
        Assert.Empty(answers.Where(answer => answer.Kind == AnswerKind.Missing).Select(answer => $"{answer.Address} -> {answer.Target}"));
        Assert.Equal(AnswerKind.Missing, site.AnswerTo("/kk/never-was").Kind);

        var current = BuiltFolder.Publish(built, folder["srv"]);
        using var server = WebServer.Start(current, Path.Combine(current, FileTypes.ServerFolder));
        using var client = new HttpClient();
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, server.Address + address);
            using var answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{address}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(faults);
    }

    // What Grav itself answered to, and the further pages of its lists.
    private static IEnumerable<string> Pages() => File.ReadLines(Path.Combine(BuiltFolder.RealSample, "expected/pages.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(page => page.GetProperty("routable").GetBoolean())
        .Select(page => page.GetProperty("url").GetString()!)
        .Append("/kk/news/page:2")
        .Append("/ru/news/page:1");

    // Grav's three shapes: below the language, without it, and as the folders lie on disk.
    private static IEnumerable<string> Media()
    {
        var pages = Path.Combine(BuiltFolder.RealSample, "user/pages");
        foreach (var file in Directory.EnumerateFiles(pages, "*.*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)))
        {
            var path = Path.GetRelativePath(pages, file);
            var route = string.Join('/', path.Split('/').SkipLast(1).Select(WithoutNumber));
            if (route is "footer" or "sidebar" or "headerimage")
            {
                continue;
            }

            var name = Path.GetFileName(path);
            yield return Encoded($"/user/pages/{path}");
            yield return Encoded($"/{route}/{name}");
            foreach (var language in Languages)
            {
                yield return Encoded($"/{language}/{route}/{name}");
            }
        }
    }

    private static ImmutableArray<string> Languages => ["kk", "ru", "en"];

    private static string WithoutNumber(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && name[..dot].All(char.IsAsciiDigit) ? name[(dot + 1)..] : name;

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
