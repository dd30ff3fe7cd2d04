using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>A value of a YAML file and where it stands: a text, a map or a list. Never changes after reading.</summary>
public abstract record YamlNode(SourceSpan Span);
