namespace HemaSite.Tests.Architecture;

/// <summary>Tests that look at the same <see cref="House"/>: the assemblies are read once.</summary>
[CollectionDefinition(Name)]
public sealed class HouseTests : ICollectionFixture<House>
{
    /// <summary>The name of the tests' collection.</summary>
    public const string Name = "the house";
}
