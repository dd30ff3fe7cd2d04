using HemaSite.Building.Media;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Output.Sinks;

namespace HemaSite.Tests.Pictures;

public sealed class PicturePressTests
{
    private static readonly FilePath File = new("assets/pictures/a-0123456789-320.webp");

    // One page asks for what the build before left, which is not there, while another brings the same file, made anew.
    [Fact]
    public void A_file_that_is_missing_is_written_however_pages_meet_over_it()
    {
        var press = new PicturePress(null, new Complaints());
        var sink = new MeetingSink(() => press.Publish(File.Value, [1]));
        press.PublishTo(sink);

        Assert.False(press.Keep(File));
        sink.Other!.Join();

        Assert.True(sink.IsWritten);
    }

    private sealed class MeetingSink(ThreadStart publish) : IArtifactSink
    {
        public Thread? Other { get; private set; }

        public bool IsWritten { get; private set; }

        public void Write(FilePath path, ReadOnlySpan<byte> bytes) => IsWritten = true;

        public void Copy(FilePath path, FilePath source)
        {
        }

        // The other page has come and gone, or waits for this answer.
        public bool Keep(FilePath path)
        {
            Other = new(publish);
            Other.Start();
            SpinWait.SpinUntil(() => !Other.IsAlive || Other.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
            return false;
        }
    }
}
