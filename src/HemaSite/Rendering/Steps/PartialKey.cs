namespace HemaSite.Rendering.Steps;

/// <summary>A partial with the values handed to it and the names they bear there: what it prints is the same whenever they are.</summary>
internal readonly record struct PartialKey(string Path, string Names, object? First, object? Second, object? Third)
{
    /// <summary>The most values that a key holds.</summary>
    public const int MostValues = 3;
}
