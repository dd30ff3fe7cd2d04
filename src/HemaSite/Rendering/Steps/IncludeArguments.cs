namespace HemaSite.Rendering.Steps;

/// <summary>What a partial finds in "$": values by name.</summary>
internal sealed record IncludeArguments(string[] Names, object?[] Values)
{
    /// <summary>No values.</summary>
    public static readonly IncludeArguments None = new([], []);

    /// <summary>The value of a name. There are one or two, so they are gone through.</summary>
    public object? this[string name] => Array.IndexOf(Names, name) is >= 0 and var place
        ? Values[place]
        : throw new OddTemplateException(name);
}
