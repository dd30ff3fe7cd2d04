namespace HemaSite.Rendering.Views;

/// <summary>HTML that is ready to be printed; every other value is escaped when a template prints it.</summary>
public sealed record Markup(string Html)
{
    /// <inheritdoc/>
    public override string ToString() => Html;
}
