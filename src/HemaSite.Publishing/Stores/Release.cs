using HemaSite.Output.Manifests;

namespace HemaSite.Publishing.Stores;

/// <summary>An older publication that a target still holds.</summary>
/// <param name="Name">What the target calls it: a number or a commit.</param>
/// <param name="Manifest">What readers would see.</param>
public sealed record Release(string Name, Manifest Manifest);
