namespace HemaSite.Text.Encodings;

/// <summary>In which way a file's bytes are not UTF-8 text.</summary>
public enum EncodingFault
{
    /// <summary>The text is written in another encoding, which is named.</summary>
    OtherEncoding,

    /// <summary>The file is no text at all; its format is named when it is known.</summary>
    NotText,

    /// <summary>The file ends in the middle of a letter.</summary>
    TruncatedLetter,

    /// <summary>Half of a UTF-16 pair was written as if it were a letter (CESU-8).</summary>
    Surrogate,

    /// <summary>UTF-8 text with a byte that belongs to no letter.</summary>
    BadByte,
}
