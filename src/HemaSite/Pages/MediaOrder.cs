using System.Collections.Immutable;
using HemaSite.Content;

namespace HemaSite.Pages;

/// <summary>The order of files beside a page: those that media_order names come first, the rest follow by name (Grav).</summary>
internal static class MediaOrder
{
    /// <summary>The files in order.</summary>
    /// <param name="media">The files in the natural order of their names.</param>
    /// <param name="order">File names as written in media_order; unknown ones are passed over.</param>
    public static ImmutableArray<MediaFile> Of(ImmutableArray<MediaFile> media, ImmutableArray<string> order)
    {
        if (order.IsDefaultOrEmpty)
        {
            return media;
        }

        var named = order.Select(name => media.FirstOrDefault(file => file.Name == name.Trim())).OfType<MediaFile>().Distinct().ToList();
        return [.. named, .. media.Where(file => !named.Contains(file))];
    }
}
