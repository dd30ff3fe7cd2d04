namespace HemaSite.Markdown.Syntax;

/// <summary>What a notice is: from a remark to a warning of danger.</summary>
internal enum NoticeKind
{
    /// <summary>A remark.</summary>
    Note,

    /// <summary>Advice, good news.</summary>
    Tip,

    /// <summary>Something to heed.</summary>
    Warning,

    /// <summary>Something that may do harm.</summary>
    Danger,
}
