namespace HemaSite.Pictures.Cards;

/// <summary>The words of a social card, all letters of which the card's font has.</summary>
/// <param name="Title">The post's title.</param>
/// <param name="Site">The name of the centre.</param>
/// <param name="Date">The date in the post's language; empty without one.</param>
public sealed record CardText(string Title, string Site, string Date);
