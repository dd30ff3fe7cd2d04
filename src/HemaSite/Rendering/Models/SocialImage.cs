namespace HemaSite.Rendering.Models;

/// <summary>What social networks show for a page: its root-relative address and its size in pixels, 0 where that is unknown.</summary>
internal sealed record SocialImage(string Address, int Width, int Height);
