using HemaSite.Rendering.Views;

namespace HemaSite.Rendering.Steps;

/// <summary>What a partial finds in "$": values by name.</summary>
/// <param name="Names">The names, in the order of the values.</param>
/// <param name="Label">The names as one text, made once for a place in a template.</param>
/// <param name="Values">The values.</param>
internal sealed record IncludeArguments(string[] Names, string Label, object?[] Values)
{
    /// <summary>No values.</summary>
    public static readonly IncludeArguments None = new([], "", []);

    /// <summary>The value of a name. There are one or two, so they are gone through.</summary>
    public object? this[string name] => Array.IndexOf(Names, name) is >= 0 and var place
        ? Values[place]
        : throw new OddTemplateException(name);

    /// <summary>What the output of a self-contained partial may be kept under; null when it would hardly be asked for again.</summary>
    public PartialKey? Key(string path)
    {
        var isShared = false;
        foreach (var value in Values)
        {
            if (value is not (null or string or bool or int or AnyView { IsShared: true }))
            {
                return null;
            }

            isShared |= value is AnyView;
        }

        return isShared && Values.Length <= PartialKey.MostValues
            ? new(path, Label, Values[0], Values.ElementAtOrDefault(1), Values.ElementAtOrDefault(2))
            : null;
    }
}
