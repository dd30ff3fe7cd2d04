namespace HemaSite.Html.Scanning;

/// <summary>A piece of markup and where it stands in the scanned text; Name is lower case and empty for text.</summary>
public readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name);
