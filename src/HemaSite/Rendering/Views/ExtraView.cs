using System.Collections.Immutable;
using HemaSite.Yaml;
using Scriban.Runtime;

namespace HemaSite.Rendering.Views;

/// <summary>Front matter keys that HemaSite itself does not know, for themes that do: texts, lists and maps as they were written.</summary>
internal static class ExtraView
{
    /// <summary>The keys and values of a page.</summary>
    public static ScriptObject Of(ImmutableSortedDictionary<string, YamlNode> extra)
    {
        var view = new ScriptObject();
        foreach (var (key, node) in extra)
        {
            view.SetValue(key, ValueOf(node), true);
        }

        return view;
    }

    private static object? ValueOf(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" } => true,
        YamlScalar { IsPlain: true, Value: "false" } => false,
        YamlScalar scalar => scalar.Value,
        YamlList list => new ScriptArray(list.Items.Select(ValueOf)),
        YamlMap map => Of(map.Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)),
        _ => null,
    };
}
