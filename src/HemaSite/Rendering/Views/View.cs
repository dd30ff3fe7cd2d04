using HemaSite.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HemaSite.Rendering.Views;

/// <summary>
/// An object as a template sees it: read-only, strict and lazy.
/// Written over a fixed table of members because reflection would not survive trimming.
/// </summary>
internal sealed class View<T>(T subject, ViewType<T> type) : AnyView(type, type.Values.Length), IScriptObject
{
    /// <summary>The object itself, for our own functions.</summary>
    public T Subject => subject;

    /// <inheritdoc/>
    public override int NumberOf(string member) => type.Numbers.GetValueOrDefault(member, -1);

    /// <inheritdoc/>
    protected override object? Make(int number) => type.Values[number](subject);

    /// <inheritdoc/>
    public int Count => type.Values.Length;

    /// <inheritdoc/>
    public bool IsReadOnly { get => true; set { } }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => type.Numbers.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Contains(string member) => type.Numbers.ContainsKey(member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        if (type.Numbers.TryGetValue(member, out var number))
        {
            value = this[number];
            return true;
        }

        var near = NearestName.Find(member, type.Numbers.Keys);
        throw new ScriptRuntimeException(span, $"{type.Name} has no member {member}{(near is null ? "" : $" (did you mean {near})")}");
    }

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) { }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;

    /// <inheritdoc/>
    public override string ToString() => $"[{type.Name}]";
}
