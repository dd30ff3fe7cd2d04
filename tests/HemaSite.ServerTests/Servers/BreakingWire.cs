using System.Net;
using System.Net.Sockets;

namespace HemaSite.ServerTests.Servers;

/// <summary>A wire to a server that breaks each time after some bytes, as often as it is told.</summary>
public sealed class BreakingWire : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int server;
    private readonly CancellationTokenSource end = new();
    private readonly Task accepting;
    private int breaks;

    /// <summary>Opens a wire.</summary>
    /// <param name="server">The server's port.</param>
    /// <param name="bytes">How many bytes go towards the server before the wire breaks.</param>
    /// <param name="breaks">How often it breaks; then it holds.</param>
    public BreakingWire(int server, int bytes, int breaks)
    {
        (this.server, this.breaks) = (server, breaks);
        listener.Start();
        accepting = Task.Run(() => Accept(bytes));
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How often it broke.</summary>
    public int Broken { get; private set; }

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
        accepting.Wait();
        end.Dispose();
    }

    private async Task Accept(int bytes)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                _ = Carry(client, bytes);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Carry(TcpClient client, int bytes)
    {
        using var far = new TcpClient();
        using (client)
        {
            try
            {
                await far.ConnectAsync(IPAddress.Loopback, server, end.Token);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(new Counting(far.GetStream(), bytes, Break), end.Token),
                    far.GetStream().CopyToAsync(client.GetStream(), end.Token));
            }
            catch (Exception closed) when (closed is OperationCanceledException or IOException or SocketException)
            {
                // Either end went away.
            }
        }
    }

    private bool Break()
    {
        lock (listener)
        {
            if (breaks == 0)
            {
                return false;
            }

            breaks--;
            Broken++;
            return true;
        }
    }

    private sealed class Counting(Stream inner, int limit, Func<bool> breaks) : Stream
    {
        private int seen;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            seen += buffer.Length;
            if (seen > limit && breaks())
            {
                throw new IOException("the wire broke");
            }

            await inner.WriteAsync(buffer, cancellationToken);
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
