using System.Text;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Tests.Architecture;
using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Tests.Yaml;

/// <summary>The quick reader and the library say the same about every block that the quick one reads.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "title: ", "date: ", "tag:", "a-b:", "  - ", "    - ", "- ", "  ", "    ", "x: ", "'one'", "\"two\"", "plain words", "12-05-2020 10:00", "a:b", "a: b",
        "a #b", "#", "'", "\"", "''", "it's", "true", "~", "[a, b]", "{a: b}", "ә, ғ", "-", "-1", "&a", "*a", "|", ">", "!", "?", ": ", "\n", "\n", "\n", "\n\n",
        " \n", "\\", "---", "...", "%", "@", "`", "key", "<<: ", "\u00a0", "🙂", "=", "a: ''", "b: 'it''s'", "\t", "\r\n",
    ];

    [Theory]
    [InlineData("title: 'Бір'\ndate: '12-05-2020 10:00'\ntaxonomy:\n    tag: [a]\n", false)]
    [InlineData("title: 'Бір'\npublished: true\ntaxonomy:\n    category:\n        - events\n    tag:\n        - a\n        - \"b\"\n\nmenu: x y\n", true)]
    [InlineData("a: b # c\n", false)]
    [InlineData("a:\nb: c\n", false)]
    [InlineData("a: b\n  c\n", false)]
    [InlineData("a: b\na: c\n", false)]
    public void Common_front_matter_is_read_without_the_library(string block, bool isPlain) =>
        Assert.Equal(isPlain, Quick(block) is not null);

    [Fact]
    public void Made_blocks_read_alike()
    {
        var quick = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var block = Block(seed);
            quick += Compare(block) ? 1 : 0;
        }

        Assert.True(quick > 500, $"only {quick} blocks were plain: the test compares nothing");
    }

    [Fact]
    public void Real_front_matter_reads_alike()
    {
        var folder = Path.GetFullPath(Repository.At("../shared/site/user"));
        Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not there: the real files were not compared");
        var (files, quick) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            if (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---", 4, StringComparison.Ordinal) is > 0 and var end)
            {
                files++;
                quick += Compare(text[4..(end + 1)]) ? 1 : 0;
            }
        }

        Assert.True(quick * 2 > files, $"only {quick} of {files} were read quickly");
    }

    private static bool Compare(string block)
    {
        if (Quick(block) is not { } quick)
        {
            return false;
        }

        var (source, complaints) = (Source(block), new Complaints());
        var whole = YamlReader.ReadAny(source, Head.Length, block.Length, block, YamlLimits.FrontMatter, complaints);
        Assert.True(complaints.IsEmpty, $"read quickly, but the library complains: {block}");
        Assert.Equal(Told(whole), Told(quick));
        return true;
    }

    private const string Head = "---\n";

    private static SourceText Source(string block) => new(new FilePath("a.md"), $"{Head}{block}---\nText\n");

    private static YamlMap? Quick(string block)
    {
        var complaints = new Complaints();
        var source = Source(block);
        YamlCharacters.Check(source, Head.Length, block.Length, complaints);
        return complaints.IsEmpty ? PlainYaml.Read(source, Head.Length, block.Length, YamlLimits.FrontMatter) : null;
    }

    private static string Block(int seed)
    {
        var random = new Random(seed);
        var block = new StringBuilder("a: b\n");
        for (var left = random.Next(1, 12); left > 0; left--)
        {
            block.Append(random.Next(3) switch
            {
                0 => $"k{left}: {Pieces[random.Next(Pieces.Length)]}\n",
                1 => $"k{left}:\n{Indent(random)}- {Pieces[random.Next(Pieces.Length)]}\n",
                _ => Pieces[random.Next(Pieces.Length)],
            });
        }

        return block.Append('\n').ToString();
    }

    private static string Indent(Random random) => new(' ', random.Next(1, 5));

    private static string Told(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{Place(node)}{(scalar.IsPlain ? "p" : "q")}<{scalar.Value}>",
        YamlList list => $"{Place(node)}[{string.Join(',', list.Items.Select(Told))}]",
        YamlMap map => $"{Place(node)}{{{string.Join(',', map.Entries.Select(entry => $"{entry.KeySpan.Start}+{entry.KeySpan.Length} {entry.Key}={Told(entry.Value)}"))}}}",
        _ => "nothing",
    };

    private static string Place(YamlNode node) => $"{node.Span.Start}+{node.Span.Length} ";
}
