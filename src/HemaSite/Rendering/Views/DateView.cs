using NodaTime;

namespace HemaSite.Rendering.Views;

/// <summary>A moment in a template: opaque until one of the date functions prints it.</summary>
internal sealed record DateView(OffsetDateTime Value)
{
    /// <inheritdoc/>
    public override string ToString() => Languages.DateFormat.Iso(Value);
}
