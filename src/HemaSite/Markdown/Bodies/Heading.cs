namespace HemaSite.Markdown.Bodies;

/// <summary>A heading of a text: its level from 1 to 6, its anchor and its words.</summary>
public sealed record Heading(int Level, string Id, string Text);
