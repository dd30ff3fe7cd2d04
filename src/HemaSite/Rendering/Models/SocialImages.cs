using HemaSite.Linking;
using HemaSite.Pages;
using HemaSite.Pictures.Plans;

namespace HemaSite.Rendering.Models;

/// <summary>What social networks show for pages: the card of a post, else the picture above the text; none of them shows drawings.</summary>
internal sealed class SocialImages(RouteIndex files, IPictureShelf shelf, Func<ContentPage, SocialImage?> cardOf)
{
    /// <summary>The image of a page; null without one.</summary>
    public SocialImage? Of(ContentPage? page)
    {
        if (page is null)
        {
            return null;
        }

        if (cardOf(page) is { } card)
        {
            return card;
        }

        return page.Cover is { Path.Extension: not ".svg" } cover && files.AddressOf(page.Folder, cover) is { } address
            ? new(address, shelf.SizeOf(cover.Path).Width, shelf.SizeOf(cover.Path).Height)
            : null;
    }
}
