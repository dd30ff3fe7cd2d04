using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Cli.Reporting;

/// <summary>A sink that tells how many files have passed through it, now and then.</summary>
internal sealed class CountedSink(IArtifactSink inner, Action<int> tell) : IArtifactSink
{
    private const int Step = 16;

    private int count;

    /// <inheritdoc/>
    public void Write(FilePath path, ReadOnlySpan<byte> bytes)
    {
        inner.Write(path, bytes);
        Count();
    }

    /// <inheritdoc/>
    public void Copy(FilePath path, FilePath source)
    {
        inner.Copy(path, source);
        Count();
    }

    /// <inheritdoc/>
    public bool Keep(FilePath path)
    {
        if (!inner.Keep(path))
        {
            return false;
        }

        Count();
        return true;
    }

    private void Count()
    {
        var now = Interlocked.Increment(ref count);
        if (now % Step == 0)
        {
            tell(now);
        }
    }
}
