using System.Security.Cryptography;
using System.Threading.Channels;
using HemaSite.Preview.Snapshots;

namespace HemaSite.Preview.Serving;

/// <summary>Holds the newest state of the site and tells every open page of a newer one.</summary>
internal sealed class LiveChannel
{
    private readonly Lock gate = new();
    private readonly HashSet<Channel<Snapshot>> listeners = [];
    private volatile Snapshot current = Snapshot.None;
    private bool isClosed;

    /// <summary>The newest state.</summary>
    public Snapshot Current => current;

    /// <summary>A word of this run that other sites cannot know.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Makes a state the newest one.</summary>
    public void Show(Snapshot snapshot)
    {
        lock (gate)
        {
            current = snapshot;
            foreach (var listener in listeners)
            {
                listener.Writer.TryWrite(snapshot);
            }
        }
    }

    /// <summary>Begins to listen; only the newest of several states is kept for a slow listener.</summary>
    public Channel<Snapshot> Join()
    {
        var listener = Channel.CreateBounded<Snapshot>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            listener.Writer.TryWrite(current);
            if (isClosed)
            {
                listener.Writer.TryComplete();
            }

            listeners.Add(listener);
        }

        return listener;
    }

    /// <summary>Ends listening.</summary>
    public void Leave(Channel<Snapshot> listener)
    {
        lock (gate)
        {
            listeners.Remove(listener);
        }
    }

    /// <summary>Ends all listening, so that the server can stop.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            foreach (var listener in listeners)
            {
                listener.Writer.TryComplete();
            }
        }
    }
}
