namespace HemaSite.Pages;

/// <summary>A tag or category as it stands on a post: which taxonomy, the slug in addresses, the word for readers.</summary>
/// <param name="Taxonomy">Such as tag or category.</param>
/// <param name="Slug">The last part of the address of its list.</param>
/// <param name="Title">The word in the page's language.</param>
/// <param name="Written">The word as the author wrote it; Grav's old addresses have it.</param>
public sealed record Term(string Taxonomy, string Slug, string Title, string Written)
{
    /// <summary>Whether this is the tag that pins a post; readers never see it.</summary>
    public bool IsFeatured => Taxonomy == "tag" && Slug == "featured";
}
