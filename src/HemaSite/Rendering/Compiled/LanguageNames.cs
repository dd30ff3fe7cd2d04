using System.Collections.Frozen;
using HemaSite.Languages;
using Scriban.Runtime;

namespace HemaSite.Rendering.Compiled;

/// <summary>What templates may name that is the same for all pages of a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Builtins">The functions.</param>
/// <param name="Site">The members of "site" that do not depend on the page.</param>
internal sealed record LanguageNames(Language Language, ScriptObject Builtins, FrozenDictionary<string, object?> Site);
