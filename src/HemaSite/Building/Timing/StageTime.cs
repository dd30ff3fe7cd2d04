namespace HemaSite.Building.Timing;

/// <summary>One stage of a build.</summary>
/// <param name="Name">What was done, in English.</param>
/// <param name="Begin">When it began, from the beginning of the build.</param>
/// <param name="Length">How long it took.</param>
/// <param name="Allocated">Bytes that all threads allocated meanwhile, to some kilobytes.</param>
public readonly record struct StageTime(string Name, TimeSpan Begin, TimeSpan Length, long Allocated);
