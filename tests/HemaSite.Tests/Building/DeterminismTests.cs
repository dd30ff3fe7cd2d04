using HemaSite.Files;
using HemaSite.Tests.Architecture;

namespace HemaSite.Tests.Building;

public sealed class DeterminismTests
{
    private static readonly string OneThread = ExampleSite.HashOf(ExampleSite.Tree, ExampleSite.Options with { Jobs = 1 });

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Any_number_of_threads_makes_the_same_bytes(int jobs) =>
        Assert.Equal(OneThread, ExampleSite.HashOf(ExampleSite.Tree, ExampleSite.Options with { Jobs = jobs }));

    [Fact]
    public void A_copy_in_another_folder_makes_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in ExampleSite.Tree.List())
        {
            var copy = folder[$"elsewhere/{file.Path.Value}"];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.At(file.Path.Value), copy);
        }

        Assert.Equal(OneThread, ExampleSite.HashOf(new DiskTree(folder["elsewhere"]), ExampleSite.Options));
    }
}
