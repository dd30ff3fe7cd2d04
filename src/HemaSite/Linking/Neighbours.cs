using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>The pages before and after a page: the older and the newer post, or the chapters around a chapter.</summary>
public sealed record Neighbours(ContentPage? Previous, ContentPage? Next);
