using HemaSite.Content;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>A file's old address and the one at which it stands; both root-relative and percent-encoded.</summary>
internal readonly record struct MediaMove(string From, string To, MediaFile File);
