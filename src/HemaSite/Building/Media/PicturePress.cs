using System.Collections.Concurrent;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Pictures.Making;
using HemaSite.Text;

namespace HemaSite.Building.Media;

/// <summary>Has pictures made and publishes each file once; where the picture library is missing it says so once and makes nothing.</summary>
/// <param name="maker">Makes the files; null where none are wanted, as in a check.</param>
/// <param name="complaints">Hears that the library is missing.</param>
internal sealed class PicturePress(IPictureMaker? maker, Complaints complaints)
{
    private readonly ConcurrentDictionary<string, byte> published = new();
    private IArtifactSink? sink;
    private int isMissing;

    /// <summary>Names what takes the files from now on.</summary>
    public void PublishTo(IArtifactSink taker) => sink = taker;

    /// <summary>The files of an order.</summary>
    public PictureAnswer Make(PictureOrder order)
    {
        if (maker is null || isMissing != 0)
        {
            return PictureAnswer.Unavailable;
        }

        var answer = maker.Make(order);
        if (answer.Outcome == PictureOutcome.Unavailable && Interlocked.Exchange(ref isMissing, 1) == 0)
        {
            complaints.Add(PictureRules.NoLibrary.In(new SourceText(FilePath.Root, "")));
        }

        return answer;
    }

    /// <summary>Takes over a file of the build before; false when it is not there as it was.</summary>
    public bool Keep(FilePath path)
    {
        if (!published.TryAdd(path.Value, 0))
        {
            return true;
        }

        if (sink?.Keep(path) == true)
        {
            return true;
        }

        published.TryRemove(path.Value, out _);
        return false;
    }

    /// <summary>Publishes a file whose name tells what is in it, so that one of that name is the same.</summary>
    public void Publish(string path, byte[] bytes)
    {
        if (published.TryAdd(path, 0))
        {
            sink?.Write(new(path), bytes);
        }
    }
}
