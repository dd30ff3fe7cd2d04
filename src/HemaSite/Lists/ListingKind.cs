namespace HemaSite.Lists;

/// <summary>What a listing gathers.</summary>
public enum ListingKind
{
    /// <summary>All posts of a section.</summary>
    Section,

    /// <summary>The posts with one tag or category.</summary>
    Term,

    /// <summary>The posts of a year.</summary>
    Year,

    /// <summary>The posts of a month.</summary>
    Month,
}
