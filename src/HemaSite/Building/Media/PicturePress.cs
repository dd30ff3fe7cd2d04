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
    private readonly ConcurrentDictionary<string, Lazy<bool>> published = new();
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
    public bool Keep(FilePath path) => published.GetOrAdd(path.Value, static (name, taker) => new(() => taker?.Keep(new(name)) == true), sink).Value;

    /// <summary>Publishes a file whose name tells what is in it, so that one of that name is the same.</summary>
    public void Publish(string path, byte[] bytes)
    {
        var written = new Lazy<bool>(() =>
        {
            sink?.Write(new(path), bytes);
            return true;
        });
        // Where it was wanted from the build before and was not there, it is written after all.
        while (published.GetOrAdd(path, written) is { Value: false } missing)
        {
            published.TryUpdate(path, written, missing);
        }
    }
}
