using System.Text;
using HemaSite.Html;
using HemaSite.Rendering.Views;

namespace HemaSite.Rendering.Steps;

/// <summary>A stretch of a page that is the same for all pages of a language, as bytes. It is known by the step that writes it.</summary>
internal sealed class FixedText
{
    private readonly byte[] bytes;

    private FixedText(byte[] bytes) => this.bytes = bytes;

    /// <summary>A step that writes text as it is.</summary>
    public static Step Of(ReadOnlySpan<char> markup)
    {
        var text = new byte[Encoding.UTF8.GetByteCount(markup)];
        Encoding.UTF8.GetBytes(markup, text);
        return new FixedText(text).Write;
    }

    /// <summary>A step that prints a constant; null when it takes the engine to say how it looks.</summary>
    public static Step? OfValue(object? constant) => constant switch
    {
        null => Of(""),
        Markup markup => Of(markup.Html),
        string text => Of(new StringBuilder(text.Length).AppendEscaped(text).ToString()),
        _ => null,
    };

    /// <summary>The same steps with those that write fixed text one after another made one.</summary>
    public static Step[] Join(IEnumerable<Step> steps)
    {
        var joined = new List<Step>();
        foreach (var step in steps)
        {
            if (step.Target is FixedText text && joined is [.., { Target: FixedText before }])
            {
                joined[^1] = new FixedText([.. before.bytes, .. text.bytes]).Write;
            }
            else if (step.Target is not FixedText { bytes.Length: 0 })
            {
                joined.Add(step);
            }
        }

        return [.. joined];
    }

    private void Write(PageRun run) => run.Output.Append(bytes);
}
