using System.Collections.Immutable;

namespace HemaSite.Pages.Tables;

/// <summary>The places of pages in a row of them, from 0.</summary>
public sealed class PageNumbers
{
    private readonly Dictionary<ContentPage, int> numbers;

    /// <summary>Numbers pages, each of which is there once.</summary>
    public PageNumbers(ImmutableArray<ContentPage> pages)
    {
        numbers = new(pages.Length, ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            numbers.Add(page, numbers.Count);
        }
    }

    /// <summary>How many pages there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The place of a page of the row.</summary>
    public int this[ContentPage page] => numbers[page];
}
