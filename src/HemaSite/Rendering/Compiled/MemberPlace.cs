using HemaSite.Rendering.Steps;
using HemaSite.Rendering.Views;

namespace HemaSite.Rendering.Compiled;

/// <summary>One place of a template where a member is asked for: nearly always of the same kind of object, whose number it remembers.</summary>
internal sealed class MemberPlace(string name)
{
    private Known known = new(new(), -1);

    /// <summary>The member of a view.</summary>
    public object? ValueIn(AnyView view)
    {
        // One reference is read and written at once, so threads never see the kind of one with the number of another.
        var last = known;
        if (!ReferenceEquals(last.Kind, view.Kind))
        {
            last = known = new(view.Kind, view.NumberOf(name));
        }

        return last.Number >= 0 ? view[last.Number] : throw new OddTemplateException(name);
    }

    private sealed class Known(object kind, int number)
    {
        public object Kind { get; } = kind;

        public int Number { get; } = number;
    }
}
