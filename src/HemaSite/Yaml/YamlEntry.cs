using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>One `key: value` of a map; the span is the key's.</summary>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
