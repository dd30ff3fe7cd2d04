using HemaSite.Rendering.Views;
using Scriban.Runtime;

namespace HemaSite.Rendering.Steps;

/// <summary>What the templates of a page may name.</summary>
internal readonly record struct PageViews(AnyView Page, AnyView Site, AnyView? List, AnyView? Sidebar)
{
    /// <summary>The same as names for the template engine; templates cannot set them.</summary>
    public ScriptObject ToNames()
    {
        var names = new ScriptObject();
        names.SetValue("page", Page, true);
        names.SetValue("site", Site, true);
        names.SetValue("list", List, true);
        names.SetValue("sidebar", Sidebar, true);
        return names;
    }
}
