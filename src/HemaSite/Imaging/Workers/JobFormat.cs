using System.Collections.Immutable;
using System.Text;
using HemaSite.Pictures.Cards;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.Imaging.Workers;

/// <summary>How jobs and answers travel between a build and its picture workers: fields one after another, bytes with their length in front.</summary>
internal static class JobFormat
{
    // More than any job needs; a length beyond it means that the other side writes something else.
    private const int LargestPart = 256 << 20;

    /// <summary>Writes a job.</summary>
    public static void Write(BinaryWriter writer, CardText? card, ImmutableArray<PictureTarget> targets, byte[] source)
    {
        writer.Write(card is not null);
        if (card is not null)
        {
            writer.Write(card.Title);
            writer.Write(card.Site);
            writer.Write(card.Date);
        }

        writer.Write(targets.Length);
        foreach (var (format, quality, scaled, cut) in targets)
        {
            foreach (var number in (ReadOnlySpan<int>)[(int)format, quality, scaled.Width, scaled.Height, cut.X, cut.Y, cut.Width, cut.Height])
            {
                writer.Write(number);
            }
        }

        WriteBytes(writer, source);
        writer.Flush();
    }

    /// <summary>Reads a job; null at the end of the stream.</summary>
    public static (CardText? Card, ImmutableArray<PictureTarget> Targets, byte[] Source)? ReadJob(BinaryReader reader)
    {
        bool hasCard;
        try
        {
            hasCard = reader.ReadBoolean();
        }
        catch (EndOfStreamException)
        {
            return null;
        }

        var card = hasCard ? new CardText(reader.ReadString(), reader.ReadString(), reader.ReadString()) : null;
        var targets = new PictureTarget[reader.ReadInt32()];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = new(
                (PictureFormat)reader.ReadInt32(), reader.ReadInt32(), (reader.ReadInt32(), reader.ReadInt32()),
                (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()));
        }

        return (card, [.. targets], ReadBytes(reader));
    }

    /// <summary>Writes an answer.</summary>
    public static void Write(BinaryWriter writer, PictureAnswer answer)
    {
        writer.Write((byte)answer.Outcome);
        writer.Write(answer.Files.Length);
        foreach (var file in answer.Files)
        {
            WriteBytes(writer, file);
        }

        writer.Flush();
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public static PictureAnswer ReadAnswer(BinaryReader reader)
    {
        var outcome = (PictureOutcome)reader.ReadByte();
        var files = new byte[reader.ReadInt32()][];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = ReadBytes(reader);
        }

        return new(outcome, [.. files]);
    }

    /// <summary>A writer over one end of a pipe.</summary>
    public static BinaryWriter Writer(Stream stream) => new(new BufferedStream(stream, 1 << 16), Encoding.UTF8);

    /// <summary>A reader over one end of a pipe.</summary>
    public static BinaryReader Reader(Stream stream) => new(new BufferedStream(stream, 1 << 16), Encoding.UTF8);

    private static void WriteBytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] ReadBytes(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return length is < 0 or > LargestPart ? throw new IOException("not an answer of a picture worker") : reader.ReadBytes(length);
    }
}
