using HemaSite.Html;

namespace HemaSite.Markdown.Reading;

/// <summary>A body ready for the Markdown parser: as long as the original, with marks for breaks, galleries and data.</summary>
internal sealed record PreparedBody(string Text, TagPairs Pairs, IReadOnlyList<int> Breaks, IReadOnlyList<string> Data);
