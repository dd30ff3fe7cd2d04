namespace HemaSite.Rendering.Steps;

/// <summary>A value of a template that is the same for all pages of a language. It is known by the delegate that gives it.</summary>
internal sealed class Constant
{
    private readonly object? value;

    private Constant(object? value) => this.value = value;

    /// <summary>The constant as a value among others.</summary>
    public static Value Of(object? value) => new Constant(value).Get;

    /// <summary>Whether a value is a constant, and which.</summary>
    public static bool Is(Value value, out object? found)
    {
        var constant = value.Target as Constant;
        found = constant?.value;
        return constant is not null;
    }

    private object? Get(PageRun run) => value;
}
