using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using HemaSite.Files;

namespace HemaSite.Tests.Specs;

/// <summary>Builds the site of one case and lays what came beside what the spec shows.</summary>
public sealed class SpecRun(SpecCase spec, SpecOutcome outcome)
{
    /// <summary>Builds and compares.</summary>
    public static SpecRun Of(SpecCase spec, Func<IFileTree, ImmutableArray<string>, SpecOutcome> build) =>
        new(spec, build(spec.Site, spec.Options));

    /// <summary>Every difference, each with its title and a diff; empty when the spec holds.</summary>
    public IEnumerable<string> Differences =>
        spec.Outputs.Select(block => Difference($"{block.Path} {block.Selector}".TrimEnd(), Tidy(block.Text), Actual(block)))
            .Append(Difference("complaints", Tidy(spec.Complaints?.Text ?? ""), Complaints))
            .Concat(spec.Absent.Select(path => outcome.Files.ContainsKey(FileOf(path)) ? $"{path} exists, the spec says it must not" : ""))
            .Where(difference => difference.Length > 0);

    private string Complaints => string.Concat(outcome.Diagnostics.Select(item =>
        $"{item.Span.Source.Path}:{item.Span.Position.Line}:{item.Span.Position.Column}: "
        + $"{item.Severity.ToString().ToLowerInvariant()} {item.Rule.Code}: {item.MessageIn("en")}\n"));

    /// <summary>The lines of the spec with every expectation replaced by what came; what must be absent stays as it is.</summary>
    public ImmutableArray<string> Rewrite(ImmutableArray<string> lines)
    {
        if (spec.Complaints is null && Complaints.Length > 0)
        {
            lines = lines.InsertRange(spec.EndLine, (string[])["", "```text complaints", .. LinesOf(Complaints), "```"]);
        }

        foreach (var block in spec.Blocks.Reverse())
        {
            var text = block.Kind switch
            {
                SpecBlockKind.Output => Actual(block),
                SpecBlockKind.Complaints => Complaints,
                _ => null,
            };
            if (text is not null && text != Tidy(block.Text))
            {
                lines = lines.RemoveRange(block.FirstLine, block.LineCount).InsertRange(block.FirstLine, LinesOf(text));
            }
        }

        return lines;
    }

    /// <summary>A text without its outer blank lines, its common indentation and blanks at line ends; every line ends in LF.</summary>
    public static string Tidy(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        var full = lines.Where(line => line.Length > 0).ToList();
        if (full.Count == 0)
        {
            return "";
        }

        var indent = full.Min(line => line.Length - line.TrimStart(' ').Length);
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return string.Concat(lines[first..(last + 1)].Select(line => $"{(line.Length > 0 ? line[indent..] : "")}\n"));
    }

    // What cannot be found is told in the place where it was expected: the diff then shows it.
    private string Actual(SpecBlock block)
    {
        if (!outcome.Files.TryGetValue(FileOf(block.Path), out var bytes))
        {
            return $"(no such file: {block.Path})\n";
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (block.Selector.Length == 0)
        {
            return Tidy(text);
        }

        var found = new HtmlParser().ParseDocument(text).QuerySelectorAll(block.Selector);
        return found.Length == 0 ? $"(nothing matches: {block.Selector})\n" : string.Concat(found.Select(element => Tidy(element.InnerHtml)));
    }

    private static string Difference(string title, string expected, string actual) =>
        LineDiff.Between(expected, actual) is { Length: > 0 } diff ? $"{title}\n{diff}" : "";

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    // public/kk/news/ -> kk/news/index.html
    private static FilePath FileOf(string path)
    {
        var inner = path["public/".Length..];
        return new(inner.Length == 0 || inner.EndsWith('/') ? $"{inner}index.html" : inner);
    }
}
