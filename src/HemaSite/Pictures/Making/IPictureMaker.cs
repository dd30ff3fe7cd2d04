namespace HemaSite.Pictures.Making;

/// <summary>Decodes and encodes pictures and draws cards; the one seam between a build and the picture library. Safe for many threads.</summary>
public interface IPictureMaker
{
    /// <summary>Makes the files of an order.</summary>
    PictureAnswer Make(PictureOrder order);
}
