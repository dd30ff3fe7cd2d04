using System.Collections.Immutable;
using HemaSite.Text;

namespace HemaSite.Yaml;

/// <summary>An ordered list of values.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
