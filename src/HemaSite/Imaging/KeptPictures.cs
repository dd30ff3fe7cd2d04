using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HemaSite.Output.Keeping;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.Imaging;

/// <summary>Remembers made pictures between builds: the same bytes and the same wishes are never encoded twice.</summary>
public sealed class KeptPictures(KeptFiles kept, IPictureMaker maker) : IPictureMaker
{
    // Raise it with every change of the library or of our settings that changes bytes.
    private const string Generation = "hemasite-pictures-2 libvips-8.18.7";

    // Raise it with every change of how cards are drawn.
    private const string Drawing = "card-3";

    /// <inheritdoc/>
    public PictureAnswer Make(PictureOrder order)
    {
        var files = order.Targets.Select(target => kept.Find(KeyOf(order, target))).ToArray();
        var missing = order.Targets.Where((_, i) => files[i] is null).ToImmutableArray();
        if (missing.IsEmpty && !order.Targets.IsEmpty)
        {
            return new(PictureOutcome.Made, [.. files.OfType<byte[]>()]);
        }

        var answer = maker.Make(order with { Targets = missing });
        if (answer.Outcome != PictureOutcome.Made)
        {
            return answer;
        }

        var made = 0;
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i] is null)
            {
                kept.Keep(KeyOf(order, order.Targets[i]), files[i] = answer.Files[made++]);
            }
        }

        return new(PictureOutcome.Made, [.. files.OfType<byte[]>()]);
    }

    private static string KeyOf(PictureOrder order, PictureTarget target)
    {
        var words = order.Card is { } card ? $"{Drawing}\n{card.Title}\n{card.Site}\n{card.Date}" : "";
        var name = Encoding.UTF8.GetBytes($"{Generation}\n{order.SourceKey}\n{target.Key}\n{words}");
        return Convert.ToHexStringLower(SHA256.HashData(name).AsSpan(0, 16)) + target.Extension;
    }
}
