using System.Net;
using HemaSite.Building;

namespace HemaSite.Preview.Snapshots;

/// <summary>What a preview is asked for.</summary>
/// <param name="Folder">The site's folder, a full path.</param>
/// <param name="Output">A folder inside it that is no source: where builds are written.</param>
/// <param name="Build">The options of every build; the moment is taken anew each time.</param>
/// <param name="Messages">The language of complaints on the pages: kk, ru or en; null for the site's own.</param>
public sealed record PreviewOptions(string Folder, string Output, Func<BuildOptions> Build, string? Messages)
{
    /// <summary>Where the server listens; loopback unless somebody asks for another address.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether changes are looked for twice a second instead of awaited: network folders send no events.</summary>
    public bool Polls { get; init; }

    /// <summary>How long the folder must be quiet before a build begins.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(20);
}
