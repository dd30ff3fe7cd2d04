namespace HemaSite.Pages;

/// <summary>A tag or category as it stands on a post: which taxonomy, the slug in addresses, the word for readers.</summary>
public sealed record Term(string Taxonomy, string Slug, string Title);
