namespace HemaSite.Html.Scanning;

/// <summary>What a piece of markup is.</summary>
public enum HtmlTokenKind
{
    /// <summary>Words, entities and lone brackets.</summary>
    Text,

    /// <summary>An opening tag.</summary>
    Open,

    /// <summary>A closing tag.</summary>
    Close,

    /// <summary>A comment, a declaration or an instruction: nothing a reader sees.</summary>
    Comment,
}
