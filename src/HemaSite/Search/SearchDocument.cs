using System.Collections.Immutable;

namespace HemaSite.Search;

/// <summary>A page as the index knows it: what results show, and how much each key weighs in it.</summary>
/// <param name="Url">The link of the page, with the path of the site.</param>
/// <param name="Title">The heading.</param>
/// <param name="Date">The day as yyyy-MM-dd, or empty.</param>
/// <param name="Tags">Tags and categories in readers' words.</param>
/// <param name="Summary">The first words of the text.</param>
/// <param name="Weights">Keys with a weight from 1 to 9.</param>
public sealed record SearchDocument(
    string Url, string Title, string Date, ImmutableArray<string> Tags, string Summary, ImmutableArray<KeyValuePair<string, int>> Weights);
