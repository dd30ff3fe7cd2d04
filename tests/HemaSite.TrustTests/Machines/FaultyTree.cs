using HemaSite.Files;

namespace HemaSite.TrustTests.Machines;

/// <summary>A folder of the disk whose reading fails at one operation, as the machine would make it fail.</summary>
public sealed class FaultyTree(IFileTree real, int failAt, Func<string, Exception> failure) : IFileTree
{
    private int done;

    /// <summary>Operations so far.</summary>
    public int Done => done;

    public IReadOnlyList<FileEntry> List()
    {
        Step("");
        return real.List();
    }

    public byte[] Read(FilePath path)
    {
        Step(path.Value);
        return real.Read(path);
    }

    private void Step(string path)
    {
        if (Interlocked.Increment(ref done) == failAt)
        {
            throw failure(path);
        }
    }
}
