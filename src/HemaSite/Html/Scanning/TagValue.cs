namespace HemaSite.Html.Scanning;

/// <summary>An attribute as a browser would read it: lower-case name, decoded value, place of the whole in the scanned text.</summary>
public readonly record struct TagValue(string Name, string Value, int Start, int End);
