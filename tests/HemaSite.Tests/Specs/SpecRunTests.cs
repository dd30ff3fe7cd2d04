using System.Collections.Immutable;
using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Tests.Architecture;
using HemaSite.Text;

namespace HemaSite.Tests.Specs;

/// <summary>The runner against a fake engine: what holds, what fails and how it is told, what is rewritten.</summary>
public sealed class SpecRunTests
{
    private static readonly Rule Bad = new("HS2999", Severity.Warning, new("the word {0}", "слово {0}", "{0} сөзі"), new("drop it", "уберите", "алыңыз"));

    private static readonly string Sample = File.ReadAllText(Repository.At("tests/HemaSite.Tests/Specs/Runner/upper.md"));

    public static TheoryData<string> SampleCases => [.. SpecFile.Parse("upper.md", Sample).Cases.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(SampleCases))]
    public void A_true_spec_holds(string name) =>
        Assert.Empty(SpecRun.Of(SpecFile.Parse("upper.md", Sample).Cases.Single(item => item.Name == name), Shout).Differences);

    [Theory]
    [InlineData("```html public/a/ main\nHELL\n```", "public/a/ main\n- HELL\n+ HELLO\n")]
    [InlineData("```html public/a/ h1\nHELLO\n```", "- HELLO\n+ (nothing matches: h1)")]
    [InlineData("```html public/z/ main\nHELLO\n```", "- HELLO\n+ (no such file: public/z/)")]
    [InlineData("```md content/b.md\nbad\n```", "complaints\n+ content/b.md:1:1: warning HS2999: the word bad\n")]
    [InlineData("```text complaints\nnone such\n```", "complaints\n- none such\n")]
    [InlineData("```text absent\npublic/a/\n```", "public/a/ exists, the spec says it must not")]
    public void An_untrue_spec_fails_readably(string block, string difference) =>
        Assert.Contains(difference, Assert.Single(Run($"## A\n```md content/a.md\nhello\n```\n{block}").Differences), StringComparison.Ordinal);

    [Fact]
    public void Accepting_rewrites_expectations_and_nothing_else()
    {
        var wrong = Sample.Replace("HELLO", "wrong\nwrong", StringComparison.Ordinal).Replace("2:3: warning", "9:9: error", StringComparison.Ordinal);
        Assert.Equal(Sample, AcceptAll(wrong));
        Assert.Equal(Sample, AcceptAll(Sample));
    }

    [Fact]
    public void Accepting_adds_complaints_that_no_block_expected() =>
        Assert.Equal(
            "## A\n```md content/b.md\nbad\n```\n\n```text complaints\ncontent/b.md:1:1: warning HS2999: the word bad\n```\n\n## B",
            AcceptAll("## A\n```md content/b.md\nbad\n```\n\n## B"));

    [Theory]
    [InlineData("\n\n  <p>a</p>\n\n    <p>b</p>  \n\n", "<p>a</p>\n\n  <p>b</p>\n")]
    [InlineData("a", "a\n")]
    [InlineData(" \n", "")]
    public void Indentation_of_a_theme_is_not_compared(string text, string tidy) => Assert.Equal(tidy, SpecRun.Tidy(text));

    private static SpecRun Run(string text) => SpecRun.Of(SpecFile.Parse("s.md", text).Cases.Single(), Shout);

    private static string AcceptAll(string text)
    {
        foreach (var name in SpecFile.Parse("s.md", text).Cases.Select(item => item.Name))
        {
            var file = SpecFile.Parse("s.md", text);
            text = string.Join('\n', SpecRun.Of(file.Cases.Single(item => item.Name == name), Shout).Rewrite(file.Lines));
        }

        return text;
    }

    private static SpecOutcome Shout(IFileTree site, ImmutableArray<string> options)
    {
        var complaints = new Complaints();
        var files = new Dictionary<FilePath, byte[]>();
        foreach (var path in site.List().Select(file => file.Path).Where(path => path.Extension == ".md"))
        {
            var source = new SourceText(path, Encoding.UTF8.GetString(site.Read(path)));
            if (source.Content.IndexOf("bad", StringComparison.Ordinal) is >= 0 and var place)
            {
                complaints.Add(Bad.At(source.Span(place, 3), "bad"));
            }

            var name = path.Name[..^3];
            if (!options.Contains(name))
            {
                files[new($"{name}/index.html")] = Encoding.UTF8.GetBytes($"<main>{source.Content.Trim().ToUpperInvariant()}</main>");
            }
        }

        return new(files, complaints.InOrder());
    }
}
