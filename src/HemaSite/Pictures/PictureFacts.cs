namespace HemaSite.Pictures;

/// <summary>What the headers of a picture say: its size in pixels (0 when unknown) and whether its bytes are in order.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="IsTruncated">Whether the file ends before the picture does.</param>
/// <param name="HasPlace">Whether its metadata hold the place where it was taken.</param>
/// <param name="HasTrailingBytes">Whether something else lies behind the picture.</param>
internal readonly record struct PictureFacts(long Width, long Height, bool IsTruncated, bool HasPlace, bool HasTrailingBytes);
