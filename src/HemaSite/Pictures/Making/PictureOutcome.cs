namespace HemaSite.Pictures.Making;

/// <summary>How an order ended.</summary>
public enum PictureOutcome
{
    /// <summary>All files were made.</summary>
    Made,

    /// <summary>The picture could not be decoded, or took the decoder down with it.</summary>
    Broken,

    /// <summary>The picture library is not there.</summary>
    Unavailable,
}
