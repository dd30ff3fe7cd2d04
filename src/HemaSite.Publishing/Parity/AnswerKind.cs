namespace HemaSite.Publishing.Parity;

/// <summary>How a site answers to an address.</summary>
public enum AnswerKind
{
    /// <summary>Not at all.</summary>
    Missing,

    /// <summary>With a page.</summary>
    Page,

    /// <summary>With a picture, a document or another file.</summary>
    File,

    /// <summary>By leading to a page, a file or another site.</summary>
    Redirect,
}
