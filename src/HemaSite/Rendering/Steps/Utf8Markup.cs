using System.Text;

namespace HemaSite.Rendering.Steps;

/// <summary>HTML that is ready to be printed, already as bytes.</summary>
internal sealed class Utf8Markup(byte[] bytes)
{
    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(bytes);
}
