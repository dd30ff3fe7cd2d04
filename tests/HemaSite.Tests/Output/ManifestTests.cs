using System.Text;
using HemaSite.Output.Manifests;

namespace HemaSite.Tests.Output;

public class ManifestTests
{
    private static readonly Manifest Sample = new("1.2.3", [new(new("kk/жаңа.html"), 5, "ab"), new(new("ru/\"q\".html"), long.MaxValue, "cd")]);

    [Fact]
    public void A_manifest_reads_back()
    {
        var back = Manifest.Read(Sample.ToJson())!;
        Assert.Equal(Sample.ToolVersion, back.ToolVersion);
        Assert.Equal(Sample.Files.AsEnumerable(), back.Files);
    }

    [Fact]
    public void A_damaged_manifest_still_marks_the_folder_and_never_crashes()
    {
        var json = Sample.ToJson();
        for (var cut = 20; cut < json.Length - 2; cut++)
        {
            Assert.Empty(Manifest.Read(json.AsMemory(0, cut))!.Files);
        }

        for (var bit = 0; bit < json.Length * 8; bit++)
        {
            var flipped = (byte[])json.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            _ = Manifest.Read(flipped)?.ByPath();
        }
    }

    [Theory]
    [InlineData("""{"hemasite":2,"files":[{"path":"a","size":1,"sha256":"x"}]}""", 0)]
    [InlineData("""{"hemasite":"x"}""", 0)]
    [InlineData("""{"hemasite":1,"files":[{"path":"../a","size":1,"sha256":"x"},{"path":"a","size":1.5,"sha256":"x"},{"path":"b","size":1,"sha256":"x"}, 3]}""", 1)]
    [InlineData("""{"hemasite":1,"files":[{"path":"b","size":1,"sha256":"x"},{"path":"b","size":1,"sha256":"x"}]}""", 1)]
    public void Only_files_that_make_sense_are_believed(string json, int files) =>
        Assert.Equal(files, Manifest.Read(Encoding.UTF8.GetBytes(json))!.ByPath().Count);

    [Theory]
    [InlineData("""{"name":"hemasite"}""")]
    [InlineData("[1]")]
    [InlineData("")]
    public void Other_json_is_not_a_manifest(string json) => Assert.Null(Manifest.Read(Encoding.UTF8.GetBytes(json)));
}
