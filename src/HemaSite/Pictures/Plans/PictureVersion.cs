namespace HemaSite.Pictures.Plans;

/// <summary>One published version of a picture: its address as pages write it, its width in pixels and its format.</summary>
public readonly record struct PictureVersion(string Url, int Width, PictureFormat Format);
