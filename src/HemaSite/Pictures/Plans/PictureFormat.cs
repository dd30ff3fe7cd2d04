namespace HemaSite.Pictures.Plans;

/// <summary>What a picture is encoded as.</summary>
public enum PictureFormat
{
    /// <summary>WebP, for all readers.</summary>
    WebP,

    /// <summary>AVIF, smaller and far slower to make.</summary>
    Avif,

    /// <summary>JPEG, for published originals and social cards.</summary>
    Jpeg,

    /// <summary>PNG, for published originals.</summary>
    Png,

    /// <summary>No picture: its mean colour, each of red, green and blue as a digit from 0 to 3.</summary>
    Tone,
}
