using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace HemaSite.Html;

/// <summary>Makes a piece of HTML whole: every element closed, properly nested, written one way.</summary>
public static class HtmlBalance
{
    /// <summary>The deepest nesting that is handed to the parser; its time grows with the square of the depth.</summary>
    public const int DeepestNesting = 256;

    /// <summary>Parses a fragment as the content of an article and writes it out again.</summary>
    public static string Balance(string html)
    {
        using var context = BrowsingContext.New();
        var parser = new HtmlParser(default, context);
        using var document = parser.ParseDocument("");
        var nodes = parser.ParseFragment(html, document.CreateElement("div"));
        using var output = new StringWriter();
        foreach (var node in nodes)
        {
            node.ToHtml(output, HtmlMarkupFormatter.Instance);
        }

        return output.ToString();
    }
}
