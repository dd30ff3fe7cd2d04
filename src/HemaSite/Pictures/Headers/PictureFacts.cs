namespace HemaSite.Pictures.Headers;

/// <summary>What the headers of a picture say: its size in pixels (0 when unknown) and whether its bytes are in order.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="IsTruncated">Whether the file ends before the picture does.</param>
/// <param name="HasPlace">Whether its metadata hold the place where it was taken.</param>
/// <param name="HasTrailingBytes">Whether something else lies behind the picture.</param>
internal readonly record struct PictureFacts(long Width, long Height, bool IsTruncated, bool HasPlace, bool HasTrailingBytes)
{
    /// <summary>How it is to be turned before it is shown (Exif): 1 to 8, 0 when nothing is said.</summary>
    public int Orientation { get; init; }

    /// <summary>Whether no smaller versions are made of it: it moves, or its header does not tell which side is up.</summary>
    public bool IsLeftAlone { get; init; }

    /// <summary>Whether its bytes are not those that were written: a checksum in the file does not fit them.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether it holds metadata that only a decoder can take out.</summary>
    public bool HasSealedMetadata { get; init; }
}
