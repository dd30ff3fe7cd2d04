using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using HemaSite.Building.Reuse.Documents;
using HemaSite.Content.FrontMatters;
using HemaSite.Files.Kept;
using HemaSite.Pictures.Plans;
using HemaSite.Text;
using HemaSite.Yaml;
using NodaTime;

namespace HemaSite.Tests.Building;

/// <summary>Front matter comes out of the kept bytes as it went in, every key of it.</summary>
public sealed class FrontMatterFormatTests
{
    private static readonly SourceText Source = new(new("content/a/item.kk.md"), new string('x', 1000));

    [Fact]
    public void Every_key_comes_out_as_it_went_in() => Compare((FrontMatter)Filled(typeof(FrontMatter), new()));

    [Fact]
    public void What_is_not_written_stays_so() => Compare(FrontMatter.None);

    [Fact]
    public void A_value_of_another_file_is_noticed()
    {
        var other = new SourceText(new("content/frontmatter.yaml"), "menu: x");
        var to = new ByteWriter();
        var placed = new PlacedWriter(to, Source);

        FrontMatterFormat.Write(to, placed, new() { Menu = new Located<string>("x", other.Span(6, 1)) });

        Assert.True(placed.HasForeign);
    }

    private static void Compare(FrontMatter matter)
    {
        var to = new ByteWriter();
        FrontMatterFormat.Write(to, new(to, Source), matter);
        var from = new ByteReader(to.Written.ToArray());

        Assert.Equal(Told(matter), Told(FrontMatterFormat.Read(from, new(from, Source))));
    }

    private static object Filled(Type type, Counter counter) => Nullable.GetUnderlyingType(type) is { } inner ? Filled(inner, counter)
        : type == typeof(Located<string>) ? new Located<string>($"v{counter.Next}", Source.Span(counter.Next, 2))
        : type == typeof(Located<int>) ? new Located<int>(counter.Next - 50, Source.Span(counter.Next, 2))
        : type == typeof(Located<OffsetDateTime>) ? new Located<OffsetDateTime>(
            new LocalDateTime(2024, 3, 1, 10, 0).PlusMinutes(counter.Next).WithOffset(Offset.FromHours(5)), Source.Span(counter.Next, 2))
        : type == typeof(bool) ? counter.Next % 2 == 0
        : type == typeof(FocusPoint) ? new FocusPoint(counter.Next, counter.Next)
        : type == typeof(YamlNode) ? Node(counter)
        : type == typeof(ImmutableArray<Located<string>>) ? ImmutableArray.Create((Located<string>)Filled(typeof(Located<string>), counter))
        : type == typeof(ImmutableSortedDictionary<string, ImmutableArray<Located<string>>>) ? FrontMatter.None.Taxonomy.Add("tag", (ImmutableArray<Located<string>>)Filled(typeof(ImmutableArray<Located<string>>), counter))
        : type == typeof(ImmutableSortedDictionary<string, Located<string>>) ? FrontMatter.None.Metadata.Add("description", (Located<string>)Filled(typeof(Located<string>), counter))
        : type == typeof(ImmutableSortedDictionary<string, YamlNode>) ? FrontMatter.None.Extra.Add("extra", Node(counter))
        : FilledRecord(type, counter);

    private static object FilledRecord(Type type, Counter counter)
    {
        var maker = type.GetConstructors().First();
        var made = maker.Invoke([.. maker.GetParameters().Select(parameter => Filled(parameter.ParameterType, counter))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && maker.GetParameters().Length == 0))
        {
            property.SetValue(made, Filled(property.PropertyType, counter));
        }

        return made;
    }

    private static YamlMap Node(Counter counter) => new(
        [
            new("list", Source.Span(counter.Next, 4), new YamlList([new YamlScalar("a", true, Source.Span(counter.Next, 1))], Source.Span(counter.Next, 9))),
            new("text", Source.Span(counter.Next, 4), new YamlScalar("b", false, Source.Span(counter.Next, 3))),
        ],
        Source.Span(counter.Next, 20));

    private static string Told(object? value) => value switch
    {
        null => "-",
        string or bool or int or OffsetDateTime => $"{value}",
        SourceSpan span => $"@{span.Source.Path}:{span.Start}+{span.Length}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Told))}]",
        _ => $"{value.GetType().Name}{{{string.Join(", ", Members(value))}}}",
    };

    private static IEnumerable<string> Members(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0)
        .Select(property => $"{property.Name}={Told(property.GetValue(value))}");

    private sealed class Counter
    {
        private int last;

        public int Next => ++last;
    }
}
