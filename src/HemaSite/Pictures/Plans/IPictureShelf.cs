using HemaSite.Files;

namespace HemaSite.Pictures.Plans;

/// <summary>Hands out the pictures of a site to whoever writes pages, making their versions when they are first asked for.</summary>
public interface IPictureShelf
{
    /// <summary>A picture in the form a page wants; null when the site does not publish it.</summary>
    ShownPicture? Show(FilePath file, PictureRequest request);

    /// <summary>The size of a whole picture in pixels, 0 and 0 when it is not known; makes nothing.</summary>
    (int Width, int Height) SizeOf(FilePath file);
}
