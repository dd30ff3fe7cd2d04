using System.Collections.Frozen;
using HemaSite.Languages;
using Scriban.Runtime;

namespace HemaSite.Rendering;

/// <summary>What templates may name that is the same for all pages of a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Own">Our own functions.</param>
/// <param name="Whole">Our own and the engine's: it takes a while to find them, and most themes do without.</param>
/// <param name="Site">The members of "site" that do not depend on the page.</param>
internal sealed record LanguageNames(Language Language, ScriptObject Own, Lazy<ScriptObject> Whole, FrozenDictionary<string, object?> Site)
{
    /// <summary>Whether a name is that of a function or of a group of them.</summary>
    public bool Has(string name) => Own.Contains(name) || Builtins.Groups.Contains(name);

    /// <summary>What a name stands for.</summary>
    public object? ValueOf(string name) => Own.TryGetValue(name, out var own) ? own : Whole.Value[name];
}
