using HemaSite.Content;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Pictures;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Metadata;
using HemaSite.Pictures.Plans;

namespace HemaSite.Building.Media;

/// <summary>
/// Publishes the files beside pages at their own addresses: documents as they are, pictures upright and without metadata. A clean
/// picture is copied; one with metadata loses them by its parts, bit for bit; only one that must be turned is encoded anew.
/// </summary>
/// <param name="stock">What is known of pictures.</param>
/// <param name="press">Turns them upright.</param>
/// <param name="faults">Hears of those that could not be.</param>
/// <param name="versionsAreMade">Whether the site wants its pictures worked on at all.</param>
internal sealed class OriginalFiles(PictureStock stock, PicturePress press, FileFaults faults, bool versionsAreMade)
{
    /// <summary>Publishes a file.</summary>
    public void Publish(MediaFile media, FilePath path, IArtifactSink sink)
    {
        var file = media.Path;
        if (!media.IsPicture || stock.Find(file) is not var (picture, key) || !(picture.HasMetadata || picture.HasSealedMetadata || picture.IsTurned))
        {
            sink.Copy(path, file);
        }
        else if (Upright(file, picture, key) is { } upright)
        {
            sink.Write(path, upright);
        }
        else if (picture.HasSealedMetadata)
        {
            Warn(file, new(PictureRules.SealedMetadata));
        }
        else
        {
            if (picture.IsTurned)
            {
                Warn(file, new(PictureRules.OnItsSide));
            }

            var bytes = stock.Read(file);
            sink.Write(path, (MetadataStripper.Strip(picture.Kind, bytes) ?? bytes.AsMemory()).Span);
        }
    }

    private byte[]? Upright(FilePath file, PictureFile picture, string key)
    {
        if (!(picture.IsTurned || picture.HasSealedMetadata) || faults.IsRefused(file))
        {
            return null;
        }

        var answer = press.Make(new(key, () => stock.Read(file), [PicturePlan.Upright(picture)]));
        if (answer.Outcome == PictureOutcome.Broken)
        {
            faults.Add(file, new(PictureRules.Undecodable));
        }

        return answer.Outcome == PictureOutcome.Made ? answer.Files[0] : null;
    }

    // A check makes no pictures either, but the build after it will.
    private void Warn(FilePath file, PictureFault fault)
    {
        if (!versionsAreMade)
        {
            faults.Add(file, fault);
        }
    }
}
