using System.Collections.Immutable;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Files;
using NodaTime;

namespace HemaSite.Tests.Building;

public sealed class FileMarksTests
{
    [Fact]
    public void A_file_that_nobody_reads_is_never_taken_for_the_same_while_it_is_young()
    {
        var (path, now) = (new FilePath("content/about/plan.pdf"), Instant.FromUtc(2026, 4, 12, 10, 0));
        var entry = new FileEntry(path, 4, FileKind.Regular) { Stamp = now.ToUnixTimeTicks() };
        var tree = new OddTree(MemoryTree.Of([]), _ => [entry]);
        var first = new FileMarks(tree, ImmutableDictionary<FilePath, FileMark>.Empty, now).MarkOf(entry);

        var next = new FileMarks(tree, new Dictionary<FilePath, FileMark> { [path] = first }, now + Duration.FromMilliseconds(10));

        Assert.NotEqual(first.Sum, next.SumOf(entry));
        Assert.Equal(next.SumOf(entry), next.MarkOf(entry).Sum);
    }
}
