namespace HemaSite.Text;

/// <summary>Why a slug that an editor wrote cannot stand in an address or as a folder's name.</summary>
public enum SlugProblem
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is "." or "..", this folder or the one above.</summary>
    Dots,

    /// <summary>A '/' would make two folders of it.</summary>
    Slash,

    /// <summary>A '\' is a folder's end on Windows.</summary>
    Backslash,

    /// <summary>A control character, an invisible one or half a character.</summary>
    Control,

    /// <summary>A '?' starts the query of an address.</summary>
    Query,

    /// <summary>A '#' starts the fragment of an address.</summary>
    Fragment,

    /// <summary>A '%' starts an encoded character of an address.</summary>
    Percent,

    /// <summary>A ':' names a drive on Windows and a scheme in an address.</summary>
    Colon,

    /// <summary>A sign that Windows refuses in names, that servers and shells act on, or that some of them take for a dot or slash.</summary>
    Sign,

    /// <summary>A space of any kind.</summary>
    Space,

    /// <summary>A device of Windows: con, prn, aux, nul, com1, lpt1 and so on.</summary>
    Reserved,

    /// <summary>A dot at the end, which Windows drops.</summary>
    TrailingDot,

    /// <summary>A dot at the start: servers do not hand out hidden files.</summary>
    Hidden,

    /// <summary>The name of the page file itself, index.html.</summary>
    Index,

    /// <summary>More than 200 bytes in UTF-8.</summary>
    TooLong,

    /// <summary>More than 255 bytes in UTF-8, which no file system takes.</summary>
    OverFileName,
}
