using System.Text;
using HemaSite.Building;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using NodaTime;

namespace HemaSite.Tests.Building;

/// <summary>A small site in memory and what became of it.</summary>
public sealed class Built
{
    private readonly MemorySink sink;

    private Built(IFileTree tree, BuildOptions options)
    {
        sink = new(tree);
        Result = SiteBuilder.Build(tree, options, sink, TestContext.Current.CancellationToken);
    }

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 22, 10, 0);

    public BuildResult Result { get; }

    public IEnumerable<string> Paths => sink.Files.Keys.Select(path => path.Value);

    public IEnumerable<string> Codes => Result.Diagnostics.Select(item => item.Rule.Code);

    public IEnumerable<string> Errors => Result.Diagnostics
        .Where(item => item.Severity == Severity.Error)
        .Select(item => $"{item.Span.Source.Path}:{item.Span.Position.Line} {item.Rule.Code} {item.MessageIn("en")}");

    public string this[string path] => Encoding.UTF8.GetString(sink.Files[new(path)]);

    public static Built Of(params (string Path, string Text)[] files) => From(MemoryTree.Of(files));

    public static Built From(IFileTree tree) => new(tree, new(Now));

    /// <summary>The site as --keep-going publishes it.</summary>
    public static Built WithoutBadPages(params (string Path, string Text)[] files) => new(MemoryTree.Of(files), new(Now) { KeepsGoing = true });

    public bool Has(string path) => sink.Files.ContainsKey(new(path));

    /// <summary>A post's file.</summary>
    public static string Post(string title, string more = "", string body = "Text.\n") =>
        $"---\ntitle: '{title}'\ndate: '01-09-2025 10:00'\n{more}---\n\n{body}";
}
