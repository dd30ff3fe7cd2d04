namespace HemaSite.Content.FrontMatters;

/// <summary>What the reader found at the head of a page.</summary>
/// <param name="Values">The values; those that could not be read are left out.</param>
/// <param name="BodyStart">The offset of the first character under the block; 0 without a block.</param>
/// <param name="IsUsable">Whether no error was found, so that the page may be shown.</param>
public sealed record FrontMatterResult(FrontMatter Values, int BodyStart, bool IsUsable);
