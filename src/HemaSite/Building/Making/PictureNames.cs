using System.Collections.Immutable;
using System.Text;
using HemaSite.Building.Media;
using HemaSite.Files;
using HemaSite.Output.Sinks;
using HemaSite.Pages;

namespace HemaSite.Building.Making;

/// <summary>Finds out which picture files an output file needs: those its text had made, its card, and all that it names.</summary>
/// <param name="media">The site's pictures.</param>
/// <param name="page">The page of content that the file is, if any.</param>
/// <param name="ofText">The files that were made for its text.</param>
internal sealed class PictureNames(MediaStage media, ContentPage? page, ImmutableArray<FilePath> ofText)
{
    private readonly HashSet<FilePath> found = [.. ofText];

    /// <summary>The files; complete when the output file is made.</summary>
    public ImmutableArray<FilePath> Found
    {
        get
        {
            if (page is not null && media.Cards.Drawn(page) is { } card)
            {
                found.Add(new(card.Address[1..]));
            }

            return [.. found.Order()];
        }
    }

    /// <summary>A sink that looks at what passes, where pictures are made at all.</summary>
    public IArtifactSink Through(IArtifactSink sink) => media.MakesPictures ? new Looking(sink, this) : sink;

    private void Look(ReadOnlySpan<byte> bytes)
    {
        Look(bytes, "assets/pictures/"u8);
        Look(bytes, "assets/cards/"u8);
    }

    private void Look(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> folder)
    {
        for (var at = rest.IndexOf(folder); at >= 0; at = rest.IndexOf(folder))
        {
            rest = rest[at..];
            var end = folder.Length;
            while (end < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[end]) || rest[end] is (byte)'-' or (byte)'_' or (byte)'.'))
            {
                end++;
            }

            // A text may name the folder, a place on another site, or a file that an author put there.
            if (Encoding.ASCII.GetString(rest[..end]) is var name && FilePath.IsSafe(name) && !media.IsWritten(name))
            {
                found.Add(new(name));
            }

            rest = rest[end..];
        }
    }

    private sealed class Looking(IArtifactSink sink, PictureNames names) : IArtifactSink
    {
        public void Write(FilePath path, ReadOnlySpan<byte> bytes)
        {
            names.Look(bytes);
            sink.Write(path, bytes);
        }

        public void Copy(FilePath path, FilePath source) => sink.Copy(path, source);

        public bool Keep(FilePath path) => sink.Keep(path);
    }
}
