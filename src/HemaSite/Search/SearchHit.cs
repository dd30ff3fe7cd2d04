using System.Collections.Immutable;

namespace HemaSite.Search;

/// <summary>A page that answers a query.</summary>
/// <param name="Url">Its link.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Date">Its day as yyyy-MM-dd, or empty.</param>
/// <param name="Score">How well it answers; only for comparison within one query.</param>
/// <param name="Reasons">Which keys of the index matched which words, in the order of the query.</param>
public sealed record SearchHit(string Url, string Title, string Date, double Score, ImmutableArray<string> Reasons);
