namespace HemaSite.Tests.Building;

/// <summary>Tests that no other test may run beside: they count what the whole process does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
