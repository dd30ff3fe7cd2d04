namespace HemaSite.ServerTests.Sites;

/// <summary>A reader who opens the home page and then the style sheet it names, again and again.</summary>
public sealed class Reader : IDisposable
{
    private readonly Func<string, string?> read;
    private readonly CancellationTokenSource end = new();
    private readonly Task reading;
    private int reads;

    /// <summary>Starts to read.</summary>
    /// <param name="read">The text of a file of the site as it is now; null when there is none.</param>
    public Reader(Func<string, string?> read)
    {
        this.read = read;
        reading = Task.Run(Run);
    }

    public int Reads => Volatile.Read(ref reads);

    /// <summary>What the reader missed.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>Waits until the reader has come some way: nobody reads as slowly as it takes to publish twice.</summary>
    public void Advance()
    {
        var seen = Reads;
        Assert.True(SpinWait.SpinUntil(() => Reads >= seen + 9, TimeSpan.FromSeconds(60)));
    }

    public void Dispose()
    {
        end.Cancel();
        reading.Wait();
        end.Dispose();
    }

    private void Run()
    {
        while (!end.IsCancellationRequested)
        {
            var home = read("index.html");
            var same = read("kk/index.html");
            var style = home is { Length: 15 } ? read($"assets/css/site.{home[5..]}.css") : null;
            if (style is null || same != "same")
            {
                Missed.Add($"home {home}, style {style}, page {same}");
            }

            Interlocked.Add(ref reads, 3);
        }
    }
}
