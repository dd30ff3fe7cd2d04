namespace HemaSite.TrustTests.Programs;

/// <summary>A folder that somebody renames away and back, over and over, until it is let be.</summary>
public sealed class VanishingFolder
{
    private readonly string folder;
    private readonly string away;
    private readonly Thread thread;
    private volatile bool isOver;

    private VanishingFolder(string folder, int seed)
    {
        (this.folder, away) = (folder, folder + ".gone");
        thread = new(() => ComeAndGo(new(seed)));
        thread.Start();
    }

    /// <summary>Begins.</summary>
    public static VanishingFolder Start(string folder, int seed) => new(folder, seed);

    /// <summary>Ends; the folder is back, unless another has taken its place.</summary>
    public void Stop()
    {
        isOver = true;
        thread.Join();
        Move(away, folder);
        if (Directory.Exists(away))
        {
            Directory.Delete(away, recursive: true);
        }
    }

    private void ComeAndGo(Random random)
    {
        while (!isOver)
        {
            Thread.SpinWait(random.Next(300_000));
            Move(folder, away);
            Thread.SpinWait(random.Next(30_000));
            Move(away, folder);
        }
    }

    // Somebody else may be quicker; that is what is tried here.
    private static void Move(string from, string to)
    {
        try
        {
            if (!Directory.Exists(to))
            {
                Directory.Move(from, to);
            }
        }
        catch (IOException)
        {
        }
    }
}
