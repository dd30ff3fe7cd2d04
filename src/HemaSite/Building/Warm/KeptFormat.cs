using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Files.Kept;
using HemaSite.Pictures;

namespace HemaSite.Building.Warm;

/// <summary>What is kept of a site as bytes: its parts in blocks that are read side by side.</summary>
internal static class KeptFormat
{
    // More than most need: a buffer that has to grow is there twice for a moment.
    private const int BytesPerFile = 400;

    /// <summary>The bytes of what is kept.</summary>
    public static ReadOnlyMemory<byte> Write(KeptSite kept)
    {
        var to = new ByteWriter(1024 + ((kept.Marks.Count + kept.Outputs.Count) * BytesPerFile));
        to.WriteBlock(() => to.Write(kept.Marks, file =>
        {
            to.Write(file.Key);
            to.Write(file.Value.Size);
            to.Write(file.Value.Stamp);
            to.Write(file.Value.Sum);
        }));
        to.Write(kept.Frame);
        to.Write(kept.Shape);
        to.Write(kept.SearchSum);
        to.Write(kept.Search, to.Write);
        to.Write(kept.Words, words =>
        {
            to.Write(words.Key);
            to.Write(words.Value.Span);
        });
        to.Write(kept.Faults, picture =>
        {
            to.Write(picture.Key);
            to.Write(picture.Value, fault =>
            {
                to.Write(fault.Rule.Code);
                to.Write(fault.Detail);
            });
        });
        to.WriteBlock(() => to.Write(kept.Documents, document =>
        {
            to.Write(document.Key);
            to.Write(document.Value.Span);
        }));
        to.WriteBlock(() => to.Write(kept.Pages, page =>
        {
            to.Write(page.Key);
            to.Write(page.Value.Span);
        }));
        to.WriteBlock(() => to.Write(kept.Outputs, output => Write(to, output)));
        return to.Written;
    }

    /// <summary>Reads the files that were read, which stand first.</summary>
    public static Dictionary<FilePath, FileMark> ReadMarks(ByteReader from) =>
        Block(from.Block(), block => KeyValuePair.Create(block.Path(), new FileMark(block.Long(), block.Long(), block.Sum())));

    /// <summary>Reads what is kept, once somebody wants it.</summary>
    /// <param name="from">The bytes after those of the files.</param>
    /// <param name="marks">The files.</param>
    public static Lazy<KeptSite> Read(ByteReader from, IReadOnlyDictionary<FilePath, FileMark> marks) => new(() =>
    {
        var (frame, shape, searchSum, search) = (from.ULong(), from.ULong(), from.ULong(), from.List(from.Path));
        var words = from.List(() => KeyValuePair.Create(from.Text(), from.Bytes()));
        var faults = from.List(() => KeyValuePair.Create(
            from.Path(), from.List(() => new PictureFault(RuleBook.ByCode[from.Text()], from.Text()))));
        var (documents, pages, outputs) = (from.Block(), from.Block(), from.Block());
        var ofDocuments = Task.Run(() => Block(documents, block => KeyValuePair.Create(block.Sum(), block.Bytes())));
        var ofPages = Task.Run(() => Block(pages, block => KeyValuePair.Create(block.Text(), block.Bytes())));
        return new KeptSite
        {
            Frame = frame,
            Shape = shape,
            SearchSum = searchSum,
            Search = search,
            Words = words.ToDictionary(),
            Faults = faults.ToDictionary(),
            Marks = marks,
            Outputs = Block(outputs, ReadOutput),
            Documents = ofDocuments.Result,
            Pages = ofPages.Result,
        };
    });

    private static Dictionary<TKey, TValue> Block<TKey, TValue>(ReadOnlyMemory<byte> bytes, Func<ByteReader, KeyValuePair<TKey, TValue>> read)
        where TKey : notnull
    {
        var block = new ByteReader(bytes);
        var count = block.Int();
        var items = new Dictionary<TKey, TValue>(count);
        for (; count > 0; count--)
        {
            var (key, value) = read(block);
            items[key] = value;
        }

        return items;
    }

    private static void Write(ByteWriter to, KeyValuePair<FilePath, KeptOutput> output)
    {
        var key = output.Value.Key;
        to.Write(output.Key);
        foreach (var sum in (ReadOnlySpan<ulong>)[key.Around, key.Text, key.Facts, key.Media, key.Neighbours, key.Translations, key.Ways, key.Links, key.Posts, key.PostTexts])
        {
            to.Write(sum);
        }

        to.Write(output.Value.Pictures, to.Write);
    }

    private static KeyValuePair<FilePath, KeptOutput> ReadOutput(ByteReader from) => KeyValuePair.Create(
        from.Path(),
        new KeptOutput(
            new()
            {
                Around = from.ULong(),
                Text = from.ULong(),
                Facts = from.ULong(),
                Media = from.ULong(),
                Neighbours = from.ULong(),
                Translations = from.ULong(),
                Ways = from.ULong(),
                Links = from.ULong(),
                Posts = from.ULong(),
                PostTexts = from.ULong(),
            },
            from.List(from.Path)));
}
