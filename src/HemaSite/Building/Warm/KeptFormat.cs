using HemaSite.Building.Reuse;
using HemaSite.Building.Reuse.Bytes;
using HemaSite.Building.Reuse.Marks;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Pictures;

namespace HemaSite.Building.Warm;

/// <summary>What is kept of a site as bytes: four blocks that are read side by side.</summary>
internal static class KeptFormat
{
    /// <summary>Writes what is kept.</summary>
    public static void Write(ByteWriter to, KeptSite kept)
    {
        to.Write(kept.Frame);
        to.Write(kept.Shape);
        to.Write(kept.SearchSum);
        to.Write(kept.Search, to.Write);
        to.Write(kept.Faults, picture =>
        {
            to.Write(picture.Key);
            to.Write(picture.Value, fault =>
            {
                to.Write(fault.Rule.Code);
                to.Write(fault.Detail);
            });
        });
        Block(to, kept.Marks, (block, file) =>
        {
            block.Write(file.Key);
            block.Write(file.Value.Size);
            block.Write(file.Value.Stamp);
            block.Write(file.Value.Sum);
        });
        Block(to, kept.Documents, (block, document) =>
        {
            block.Write(document.Key);
            block.Write(document.Value.Span);
        });
        Block(to, kept.Pages, (block, page) =>
        {
            block.Write(page.Key);
            block.Write(page.Value.Span);
        });
        Block(to, kept.Outputs, Write);
    }

    /// <summary>Reads what is kept.</summary>
    public static KeptSite Read(ByteReader from)
    {
        var (frame, shape, searchSum, search) = (from.ULong(), from.ULong(), from.ULong(), from.List(from.Path));
        var faults = from.List(() => KeyValuePair.Create(
            from.Path(), from.List(() => new PictureFault(RuleBook.ByCode[from.Text()], from.Text()))));
        var marks = Block(from, block => KeyValuePair.Create(block.Path(), new FileMark(block.Long(), block.Long(), block.Sum())));
        var documents = Block(from, block => KeyValuePair.Create(block.Sum(), block.Block()));
        var pages = Block(from, block => KeyValuePair.Create(block.Text(), block.Block()));
        var outputs = Block(from, ReadOutput);
        return new()
        {
            Frame = frame,
            Shape = shape,
            SearchSum = searchSum,
            Search = search,
            Faults = faults.ToDictionary(),
            Marks = marks.Result,
            Documents = documents.Result,
            Pages = pages.Result,
            Outputs = outputs.Result,
        };
    }

    private static void Block<TKey, TValue>(ByteWriter to, IReadOnlyDictionary<TKey, TValue> items, Action<ByteWriter, KeyValuePair<TKey, TValue>> write)
    {
        var block = new ByteWriter();
        block.Write(items, item => write(block, item));
        to.Write(block.Written);
    }

    private static Task<Dictionary<TKey, TValue>> Block<TKey, TValue>(ByteReader from, Func<ByteReader, KeyValuePair<TKey, TValue>> read)
        where TKey : notnull
    {
        var bytes = from.Block();
        return Task.Run(() =>
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
        });
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
