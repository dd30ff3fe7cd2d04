using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>One value as text, exactly as written: no guess is made whether it is a number, a date or a yes.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether nothing is written: empty, ~ or null without quotes.</summary>
    public bool IsNull => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");
}
