namespace HemaSite.Pages;

/// <summary>A tag or category as it stands on a post: which taxonomy, the slug in addresses, the word for readers.</summary>
public sealed record Term(string Taxonomy, string Slug, string Title)
{
    /// <summary>Whether this is the tag that pins a post; readers never see it.</summary>
    public bool IsFeatured => this is { Taxonomy: "tag", Slug: "featured" };
}
