using HemaSite.Text;
using HemaSite.Yaml;

namespace HemaSite.Content.FrontMatters;

/// <summary>What a list page gathers and in what order (Grav's content); null means that the key is not written.</summary>
public sealed record ListOptions
{
    /// <summary>Nothing written.</summary>
    public static ListOptions None { get; } = new();

    /// <summary>What is gathered: '@self.children' or a map such as '@page.children': /news.</summary>
    public YamlNode? Items { get; init; }

    /// <summary>The key of order: folder, date, title …</summary>
    public Located<string>? OrderBy { get; init; }

    /// <summary>asc or desc.</summary>
    public Located<string>? OrderDirection { get; init; }

    /// <summary>Entries on one page of the list.</summary>
    public Located<int>? Limit { get; init; }

    /// <summary>Whether the list is cut into pages.</summary>
    public bool? Pagination { get; init; }
}
