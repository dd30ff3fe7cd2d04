using HemaSite.Files.Sums;

namespace HemaSite.Building.Reuse.Marks;

/// <summary>What a build knew of a file it read: length and time are the short way to tell that it is the same, the sum is the sure one.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Stamp">The stamp of the listing; 0 when the file was so young that it may have changed again within one tick of the clock.</param>
/// <param name="Sum">The sum of its bytes; of a file that was only copied, a sum of length and time.</param>
internal readonly record struct FileMark(long Size, long Stamp, ContentSum Sum);
