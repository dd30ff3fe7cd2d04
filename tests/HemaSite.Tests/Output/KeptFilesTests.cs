using HemaSite.Output.Keeping;

namespace HemaSite.Tests.Output;

public sealed class KeptFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_kept_is_found_again()
    {
        var kept = new KeptFiles(folder["new/deep"]);
        kept.Keep("abc123.webp", [1, 2, 3]);
        Assert.Equal([1, 2, 3], new KeptFiles(folder["new/deep"]).Find("abc123.webp"));
        Assert.Null(kept.Find("abd123.webp"));
    }

    [Fact]
    public void A_file_with_any_byte_changed_or_missing_counts_as_absent()
    {
        var kept = new KeptFiles(folder.Path);
        kept.Keep("abc123", [.. Enumerable.Range(0, 200).Select(i => (byte)i)]);
        var file = Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        var whole = File.ReadAllBytes(file);
        for (var i = 0; i < whole.Length; i++)
        {
            File.WriteAllBytes(file, [.. whole[..i], (byte)(whole[i] ^ 0x10), .. whole[(i + 1)..]]);
            Assert.Null(kept.Find("abc123"));
            File.WriteAllBytes(file, whole[..i]);
            Assert.Null(kept.Find("abc123"));
        }
    }

    [Fact]
    public void What_cannot_be_kept_is_not_missed()
    {
        File.WriteAllText(folder["ab"], "a file where a folder should be");
        var kept = new KeptFiles(folder.Path);
        kept.Keep("abc123", [1]);
        Assert.Null(kept.Find("abc123"));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
