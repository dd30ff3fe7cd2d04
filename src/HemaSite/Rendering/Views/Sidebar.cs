using System.Collections.Frozen;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>What stands beside every page of a section, worked out once and shared by all of them.</summary>
/// <param name="Section">The address of the section.</param>
/// <param name="Addresses">The addresses that the sidebar may lead to.</param>
internal sealed record Sidebar(string Section, FrozenSet<string> Addresses)
{
    /// <summary>The newest posts.</summary>
    public required ScriptArray Latest { get; init; }

    /// <summary>The categories in use.</summary>
    public required ScriptArray Categories { get; init; }

    /// <summary>The tags in use.</summary>
    public required ScriptArray Tags { get; init; }

    /// <summary>The years with posts.</summary>
    public required ScriptArray Years { get; init; }

    /// <summary>A text that is the same for two pages only when the same sidebar fits both: pages it leads to differ from the others.</summary>
    public string Place(string url) => Addresses.Contains(url) ? $"{Section} {url}" : Section;
}
