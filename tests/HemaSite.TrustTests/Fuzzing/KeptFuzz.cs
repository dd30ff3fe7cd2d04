using System.Text;
using HemaSite.Files.Kept;
using HemaSite.Tests;

namespace HemaSite.TrustTests.Fuzzing;

/// <summary>A file of the cache with other bytes in it: what is read is what was written, or nothing.</summary>
internal sealed class KeptFuzz : IDisposable
{
    private const int Format = 7;

    private readonly TemporaryFolder folder = new();
    private readonly byte[] written;

    public KeptFuzz()
    {
        CheckedFile.Write(folder["seed"], Format, Encoding.UTF8.GetBytes("content/site.yaml 1 2 3\ncontent/01.news/a/item.kk.md 4 5 6\n"));
        written = File.ReadAllBytes(folder["seed"]);
    }

    /// <summary>The bytes as they were written, a letter for a byte.</summary>
    public string Seed => Encoding.Latin1.GetString(written);

    /// <summary>Reads a file of such bytes.</summary>
    public void Read(string text, string name)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        File.WriteAllBytes(folder[name], bytes);
        var read = CheckedFile.Read(folder[name], Format);
        Assert.Equal(bytes.AsSpan().SequenceEqual(written), read is not null);
    }

    public void Dispose() => folder.Dispose();
}
