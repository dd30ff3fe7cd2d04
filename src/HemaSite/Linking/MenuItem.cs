using System.Collections.Immutable;
using HemaSite.Pages;

namespace HemaSite.Linking;

/// <summary>An entry of a menu or of a section's navigation: a page and the visible pages below it.</summary>
public sealed record MenuItem(ContentPage Page, bool IsDropdown, ImmutableArray<MenuItem> Children);
