using HemaSite.Files;
using HemaSite.Pictures.Plans;

namespace HemaSite.Tests.Pictures;

/// <summary>Knows no picture.</summary>
public sealed class EmptyShelf : IPictureShelf
{
    public ShownPicture? Show(FilePath file, PictureRequest request) => null;

    public (int Width, int Height) SizeOf(FilePath file) => (0, 0);
}
